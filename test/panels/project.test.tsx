import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { projectFactsPanel } from '#panels/project/facts-panel.tsx'
import { projectLogPanel } from '#panels/project/log-panel.tsx'
import { projectMilestonesPanel } from '#panels/project/milestones-panel.tsx'
import { projectMoneyPanel } from '#panels/project/money-panel.tsx'
import { projectNeedsPanel } from '#panels/project/needs-panel.tsx'
import { projectPhasesPanel } from '#panels/project/phases-panel.tsx'
import { projectReasonPanel } from '#panels/project/why-panel.tsx'
import { hang } from './hang.tsx'
import { serve } from './serve.ts'

const CHARGING = { project: 'pj-yangshe-02' }
const GARDENS = { project: 'pj-101-06' }
const UNKNOWN = { project: 'nothing-of-the-kind' }

test('the head of the page says what the project is, who runs it and what it costs', async () => {
  hang(projectFactsPanel, { scope: CHARGING })
  expect(await screen.findByRole('heading', { name: /能量满满/ })).toBeDefined()
  for (const fact of ['滞后', '杨舍镇', '社区治理', '2022-05-21 至 2023-05-17', '54.0 万元']) {
    expect(screen.getByText(fact)).toBeDefined()
  }
  expect(screen.getByRole('link', { name: '全部项目' })).toBeDefined()
})

test('the figures of a project stand against last month, and its town, operator and field lead on', async () => {
  const { follow, user } = hang(projectFactsPanel, { scope: CHARGING })
  const fact = (name: string) => screen.getByText(name).parentElement?.textContent
  await screen.findByText('环比 −4.2 个百分点')
  expect(fact('完成进度')).toBe('完成进度42.0%环比 ±0.0 个百分点')
  expect(fact('进度差')).toBe('进度差−33.1 个百分点环比 −4.2 个百分点')
  expect(fact('已支付')).toMatch(/^已支付21\.6 万元环比 /)
  for (const name of ['滞后', '杨舍镇社工站运营机构', '社区治理', '实施']) {
    expect(screen.getByRole('link', { name })).toBeDefined()
  }
  await user.click(screen.getByRole('link', { name: '杨舍镇' }))
  expect(follow).toHaveBeenLastCalledWith('/station')
})

test('a project that there is not says so, and every other panel says that there is none', async () => {
  hang(projectFactsPanel, { scope: UNKNOWN })
  expect(await screen.findByText('没有编号为“nothing-of-the-kind”的项目')).toBeDefined()
  expect(screen.getByRole('link', { name: '全部项目' })).toBeDefined()
  hang(projectReasonPanel, { scope: UNKNOWN })
  expect(await screen.findByText('没有这个项目')).toBeDefined()
})

test('seven phases, the present one marked, each with the day it began', async () => {
  hang(projectPhasesPanel, { scope: CHARGING })
  const steps = within(await screen.findByRole('list', { name: '阶段' })).getAllByRole('listitem')
  expect(steps.map((step) => step.textContent)).toEqual([
    '需求2022-04-26 已过',
    '立项2022-05-21 已过',
    '签约2022-06-08 已过',
    '实施2022-07-16 当前',
    '中期评估— 未到',
    '末期评估— 未到',
    '结项— 未到',
  ])
  expect(steps[3]?.getAttribute('aria-current')).toBe('step')
})

test('milestones show their first plan where it was another, and add up to the completion', async () => {
  hang(projectMilestonesPanel, { scope: CHARGING })
  const table = await screen.findByRole('table')
  const row = within(table).getByRole('row', { name: /中期评估/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2022-10-09', '2022-11-10', '—', '12.0%', '—'])
  expect(within(table).getByRole('row', { name: /合计/ }).textContent).toContain('42.0%')
})

test('money, people and service stand against time and their minimums, and the five resources are named', async () => {
  hang(projectMoneyPanel, { scope: CHARGING })
  expect(await screen.findByText('68.0% 低于下限')).toBeDefined()
  expect(screen.getByText(/÷ 54\.0 万元 · 时间进度 75\.1%/)).toBeDefined()
  const resources = within(screen.getByRole('list', { name: '五社资源' })).getAllByRole('listitem')
  expect(resources).toHaveLength(5)
})

test('small numbers of beneficiaries are withheld, and with them the rate', async () => {
  hang(projectMoneyPanel, { scope: { project: 'pj-101-07' } })
  const line = (await screen.findByText(/‹10 \/ /)).closest('li')
  expect(line?.textContent).toMatch(/时间进度 \d+\.\d%—$/)
})

test('the needs behind a project name its survey and lead to what residents ask for', async () => {
  hang(projectNeedsPanel, { scope: CHARGING })
  expect(await screen.findByText('居民对社区工作满意度及需求问卷调查')).toBeDefined()
  expect(screen.getByText('电动车充电').closest('li')?.textContent).toMatch(/\d+ 条/)
  expect(screen.getByRole('link', { name: '查看居民需求' })).toBeDefined()
})

test('a survey that is not at hand is not taken for none', async () => {
  serve('surveys', { surveys: [] })
  hang(projectNeedsPanel, { scope: CHARGING })
  expect((await screen.findByText('来源调查')).closest('li')?.textContent).toBe('—来源调查')
  expect(screen.queryByText('不来自调查')).toBeNull()
})

test('what was changed on the way stands newest first, follow-ups and lights set by hand among it', async () => {
  hang(projectLogPanel, { scope: GARDENS })
  const list = within(await screen.findByRole('list', { name: '变更与督办' }))
  const told = list.getAllByRole('listitem').map((item) => item.textContent ?? '')
  expect(told[0]).toMatch(/^人工调整状态：地块临时借作管网施工.*2023-02-06 · 张家港市民政局$/)
  expect(told[1]).toMatch(/^计划调整：/)
})

test('where reporting is poor a panel says what is missing', async () => {
  hang(projectMoneyPanel, { scenario: 'unreported', scope: { project: 'pj-yangshe-03' } })
  expect((await screen.findAllByText(/未上报/)).length).toBeGreaterThan(0)
})
