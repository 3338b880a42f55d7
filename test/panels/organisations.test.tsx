import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fiveWayPanel } from '#panels/five-way/panel.tsx'
import { incubationPanel } from '#panels/incubation/panel.tsx'
import { incubationCohortsPanel } from '#panels/incubation-cohorts/panel.tsx'
import { linkedResourcesPanel } from '#panels/linked-resources/panel.tsx'
import { organisationCategoriesPanel } from '#panels/organisation-categories/panel.tsx'
import { organisationRegisterPanel } from '#panels/organisation-register/panel.tsx'
import { organisationsFiguresPanel } from '#panels/organisations-figures/panel.tsx'
import { stuckOrganisationsPanel } from '#panels/stuck-organisations/panel.tsx'
import { hang } from './hang.tsx'

const DEJI = '320582003'

/** Rows of a list by what they say; the menu of the panel is a list as well. */
const itemsThatSay = async (words: RegExp) =>
  (await screen.findAllByText(words)).flatMap((node) => node.closest('li') ?? [])

test('key figures agree with the overview, and are held against last month and last year', async () => {
  hang(organisationsFiguresPanel)
  const filed = await screen.findByRole('listitem', { name: '备案社区社会组织' })
  expect(filed.textContent).toContain('128 家')
  expect(await within(filed).findByText(/环比 \+4/)).toBeDefined()
  expect(await within(filed).findByText(/同比 \+40/)).toBeDefined()
  expect(screen.getByRole('listitem', { name: '本季新增备案' }).textContent).toContain('9 家')
  expect(screen.getByRole('listitem', { name: '滞留' }).textContent).toContain('8 家')
})

test('agencies rated 3A or better are of the whole city, and held against what the province asks', async () => {
  hang(organisationsFiguresPanel, { scope: { station: DEJI } })
  const rated = await screen.findByRole('listitem', { name: '3A 及以上社工机构' })
  expect(rated.textContent).toMatch(/3 家.*全市.*目标至少 2 家/)
  expect(await within(rated).findByText(/环比 ±0/)).toBeDefined()
  expect(await within(rated).findByText(/同比 \+1/)).toBeDefined()
})

test('stations that did not report are said beside the sum they are missing from', async () => {
  hang(organisationsFiguresPanel, { scenario: 'unreported' })
  const filed = await screen.findByRole('listitem', { name: '备案社区社会组织' })
  expect(within(filed).getByText('2 家未上报')).toBeDefined()
  expect(within(filed).queryByText(/环比/)).toBeNull()
})

test('stages stand in the order in which they are passed, with who is stuck', async () => {
  hang(incubationPanel)
  const stages = await screen.findByRole('list', { name: '孵化阶段' })
  const texts = within(stages)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(texts[0]).toMatch(/^发现\d+$/)
  expect(texts[5]).toMatch(/^镇街审核\d+滞留 2（超 30 天）$/)
  expect(texts[6]).toBe('已备案128')
  expect(screen.getByText('另有暂缓 3 家、退出 4 家')).toBeDefined()
})

test('a quarter of entry with somebody still on the way is marked open', async () => {
  hang(incubationCohortsPanel)
  const [latest, ...earlier] = await itemsThatSay(/^\d+\/\d+ · [\d.]+%$/)
  expect(latest?.textContent).toMatch(/^2023 年 1 季度未完结0\/7 · 0\.0%$/)
  expect(earlier.at(-1)?.textContent).not.toContain('未完结')
})

test('the stuck ones say at which stage, for how long and where, and lead to their station', async () => {
  const { user, follow } = hang(stuckOrganisationsPanel)
  const [first] = await itemsThatSay(/期限/)
  expect(first?.textContent).toMatch(/能力建设 213 天（期限 120 天）乐余.*自 2022-07-18$/)
  await user.click(within(first ?? document.body).getByRole('link', { name: '乐余' }))
  expect(follow).toHaveBeenCalledWith('/station')
})

test('a station with nobody stuck says so', async () => {
  hang(stuckOrganisationsPanel, { scope: { station: '320582107' } })
  expect(await screen.findByText('没有超期的组织')).toBeDefined()
})

test('the register is a table that finds by name and by village', async () => {
  const { user } = hang(organisationRegisterPanel)
  await user.type(await screen.findByRole('searchbox'), '玖零社')
  const row = await screen.findByRole('row', { name: /江村玖零社/ })
  expect(row.textContent).toMatch(/^永兴村江村玖零社德积永兴村互助服务已备案\d+2021-11-302022-05-25$/)
  expect(screen.getAllByRole('row')).toHaveLength(2)
})

test('of one station the register has its own alone', async () => {
  hang(organisationRegisterPanel, { scope: { station: DEJI } })
  expect((await screen.findAllByRole('link', { name: '德积' })).length).toBeGreaterThan(6)
  expect(screen.queryByRole('link', { name: '杨舍' })).toBeNull()
})

test('categories stand by what is filed, beside what incubates', async () => {
  hang(organisationCategoriesPanel)
  const figures = (await screen.findAllByText(/^\d+ 家$/)).map(({ textContent }) =>
    Number.parseInt(textContent ?? '', 10),
  )
  const filed = figures.filter((_, at) => at % 2 === 0)
  expect(filed).toEqual([...filed].sort((one, other) => other - one))
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
  expect([sum(filed), sum(figures) - sum(filed)]).toEqual([128, 41])
})

test('which projects record all five resources, in shapes and words, leading to the project', async () => {
  const { user, follow } = hang(fiveWayPanel)
  const row = await screen.findByRole('row', { name: /能量满满/ })
  expect(within(row).getAllByText('有记录')).toHaveLength(5)
  expect(screen.getByText(/五社联动占比 [\d.]+%（\d+\/\d+ 个项目）/)).toBeDefined()
  await user.click(within(row).getByRole('link'))
  expect(follow).toHaveBeenCalledWith('/project')
})

test('a resource that nobody said anything of is not taken for none', async () => {
  hang(fiveWayPanel, { scenario: 'unreported' })
  expect((await screen.findAllByText('未上报')).length).toBeGreaterThan(0)
  expect(screen.getByText(/\d+ 个项目未说明/)).toBeDefined()
})

test('what is linked stands by resource and by town, and both add up to the whole', async () => {
  const { user } = hang(linkedResourcesPanel)
  await screen.findByText(/链接资源折价 [\d.]+ 万元/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const rows = await screen.findAllByRole('row', { name: /^按(资源|镇（街）)/ })
  const sum = (kind: string) =>
    rows
      .filter(({ textContent }) => textContent?.startsWith(kind))
      .reduce((all, { textContent }) => all + Number(/([\d.]+) 万元/.exec(textContent ?? '')?.[1]), 0)
  expect(sum('按资源')).toBeCloseTo(sum('按镇（街）'), 0)
})
