import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { progressPanel } from '#panels/progress/panel.tsx'
import { hang } from './hang.tsx'

const YANGSHE = '320582100'

/** Rows in the order of the screen, each with all that it says. */
const rows = async () =>
  (await screen.findAllByText(/^完成进度 .*，时间进度 /)).map((bar) => bar.closest('li')?.textContent ?? '')

test('the project furthest behind stands first, with its gap in points and its light in words', async () => {
  hang(progressPanel)
  const [first = '', ...others] = await rows()
  expect(first).toContain('“能量满满”增设电瓶车充电装置')
  expect(first).toMatch(/−\d+(\.\d)?/)
  expect(first).toContain('滞后')
  const lights = others.map((text) => /滞后|关注|未上报|按期|完成/.exec(text.replace('完成进度', ''))?.[0])
  const order = ['滞后', '关注', '未上报', '按期', '完成']
  expect(lights).toEqual(
    [...lights].sort((one = '', other = '') => order.indexOf(one) - order.indexOf(other)),
  )
})

test('each project is named with its town', async () => {
  hang(progressPanel)
  expect(await screen.findByText('杨舍 · “能量满满”增设电瓶车充电装置')).toBeDefined()
})

test('a leader asks why a project is red and is shown the arithmetic', async () => {
  const { user } = hang(progressPanel)
  await user.click(await screen.findByText(/能量满满/))
  const why = await screen.findByRole('dialog', { name: '为什么是红灯' })
  const told = within(why)
  expect(told.getByText(/已过 \d+ 天 ÷ 计划 361 天/)).toBeDefined()
  expect(told.getByText('落后超过 30 个百分点为滞后')).toBeDefined()
  expect(told.getByText(/^−\d+(\.\d)? 个百分点$/)).toBeDefined()
  expect(told.getByText(/^2023-\d\d-\d\d，已 \d+ 天$/)).toBeDefined()
  expect(told.getByRole('link', { name: '杨舍镇社工站' }).parentElement?.textContent).toMatch(
    /^杨舍镇社工站 · /,
  )
  expect(told.getByText(/2023-02-08/)).toBeDefined()
  expect(told.getAllByText('逾期').length).toBeGreaterThan(0)
  expect(told.getAllByText('已完成').length).toBeGreaterThan(0)
})

test('a light set by hand says so, with what the calculation gives, who set it, when and why', async () => {
  const { user } = hang(progressPanel)
  const row = await screen.findByText(/小菜园/)
  expect(row.closest('li')?.textContent).toContain('关注人工调整')
  await user.click(row)
  const why = within(await screen.findByRole('dialog', { name: '为什么是黄灯' }))
  expect(why.getByText('落后超过 30 个百分点为滞后')).toBeDefined()
  expect(why.getByText('滞后')).toBeDefined()
  expect(why.getByText('2023-02-06 张家港市民政局')).toBeDefined()
  expect(why.getByText(/地块临时借作管网施工/)).toBeDefined()
})

test('the parts of its completion add up before the reader', async () => {
  const { user } = hang(progressPanel)
  await user.click(await screen.findByText(/能量满满/))
  expect(await screen.findByText('8.0% + 12.0% + 22.0% = 42.0%')).toBeDefined()
  expect(screen.getByRole('link', { name: '查看项目详情' })).toBeDefined()
})

test('once its calculation is closed a project can be asked about again', async () => {
  const { user } = hang(progressPanel)
  const row = await screen.findByText(/能量满满/)
  await user.click(row)
  // jsdom closes no dialog; a browser tells it this way, on the button and on Escape.
  fireEvent(await screen.findByRole('dialog'), new Event('close'))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(row)
  expect(await screen.findByRole('dialog', { name: '为什么是红灯' })).toBeDefined()
})

test('a chosen town shows its own projects alone', async () => {
  hang(progressPanel, { scope: { station: YANGSHE } })
  for (const text of await rows()) expect(text).toContain('杨舍')
})

test('a project whose milestones nobody sent is 未上报, never 0% and never red', async () => {
  hang(progressPanel, { scenario: 'unreported' })
  const silent = (await rows()).filter((text) => text.includes('未上报'))
  expect(silent.length).toBeGreaterThan(0)
  for (const text of silent) {
    expect(text).not.toContain('滞后')
    expect(text).toContain('完成进度 未上报')
  }
})

test('the table holds every figure of the picture', async () => {
  const { user } = hang(progressPanel)
  const drawn = (await rows()).length
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  await user.selectOptions(screen.getByRole('combobox', { name: '每页' }), '全部')
  expect(within(table).getAllByRole('row')).toHaveLength(drawn + 1)
  for (const name of ['完成进度', '时间进度', '进度差（百分点）', '自', '督办']) {
    expect(within(table).getByRole('columnheader', { name })).toBeDefined()
  }
})

test('a project in the table leads to its own page, its town to that of the station', async () => {
  const { user } = hang(progressPanel)
  await rows()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  const project = within(table).getByRole('link', { name: '“能量满满”增设电瓶车充电装置' })
  expect(project.getAttribute('href')).toBe('project')
  expect(within(table).getAllByRole('link', { name: '杨舍镇' })[0]?.getAttribute('href')).toBe('station')
})

test('five thousand projects: as many rows as a screen could show, the rest counted by light', async () => {
  hang(progressPanel, { scenario: 'huge' })
  expect(await screen.findByText(/另有 [\d,]+ 个项目：.*完成 [\d,]+/)).toBeDefined()
  expect((await rows()).length).toBeLessThanOrEqual(120)
})

test('on an unattended wall nothing is a button', async () => {
  hang(progressPanel, { attended: false })
  const row = await screen.findByText('杨舍 · “能量满满”增设电瓶车充电装置')
  expect(row.closest('button')).toBeNull()
})

test('in English every word is English, the names as they are given', async () => {
  hang(progressPanel, { locale: 'en' })
  expect(await screen.findByRole('region', { name: 'Project progress' })).toBeDefined()
  expect(await screen.findByText('Yangshe · Full of energy: charging points for e-bikes')).toBeDefined()
  expect((await screen.findAllByText('Late')).length).toBeGreaterThan(0)
})
