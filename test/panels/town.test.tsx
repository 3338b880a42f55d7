import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readScope } from '#domain/address.ts'
import { townPanel } from '#panels/town/panel.tsx'
import { hang } from './hang.tsx'

const YANGSHE = '320582100'
const JINFENG = '320582103'
const DAXIN = '320582107'
const JINGANG = '320582001'
const CHANGYINSHA = '320582400'

/** What the profile says of one fact, all of it. */
const fact = async (name: string | RegExp) => {
  const [term] = await screen.findAllByText(name, { selector: 'dt' })
  return term?.parentElement?.textContent ?? ''
}

test('without a chosen town it asks for one', async () => {
  hang(townPanel)
  expect(await screen.findByText('请先选择一个镇（街）')).toBeDefined()
})

test('a town that nobody knows is not invented', async () => {
  hang(townPanel, { scope: { station: 'none-such' } })
  expect(await screen.findByText('没有编号为“none-such”的社工站')).toBeDefined()
})

test('rooms against villages and communities, with the names of those without, beside the city', async () => {
  hang(townPanel, { scope: { station: YANGSHE } })
  expect(await fact('社工室覆盖率')).toMatch(/\d+(\.\d)?%\d+ ÷ \d+ 个村（社区）全市 98\.1%/)
  const gaps = await fact('未覆盖村（社区）')
  expect(gaps).toContain('2')
  expect(gaps).toMatch(/沙洲湖.*、金田|金田.*、沙洲湖/)
})

test('certified workers per 10,000 print their base and the city’s own figure', async () => {
  hang(townPanel, { scope: { station: YANGSHE } })
  expect(await fact('每万人持证社工')).toMatch(/\d+\.\d[\d,.]+ 人 ÷ 常住 [\d,.]+ 万人全市 25\.5/)
})

test('the forms that were analysed are not called valid, and valid ones are', async () => {
  hang(townPanel, { scope: { station: YANGSHE } })
  expect(await screen.findByText('分析问卷 2,018 份')).toBeDefined()
  expect(screen.queryByText(/回收率/)).toBeNull()
})

test('1,030 valid forms in one town, 130余 homes visited in another', async () => {
  const { unmount } = hang(townPanel, { scope: { station: DAXIN } })
  expect(await screen.findByText(/有效问卷 1,030 份/)).toBeDefined()
  unmount()
  hang(townPanel, { scope: { station: JINGANG } })
  expect(await screen.findByText(/入户走访 130余户/)).toBeDefined()
})

test('sixteen files may be told at the desk; fewer than ten never are', async () => {
  const { unmount } = hang(townPanel, { scope: { station: JINFENG } })
  expect(await fact('特殊家庭建档')).toContain('16 份')
  unmount()
  const { scope } = readScope(new URLSearchParams(`period=2022-10&station=${JINFENG}`))
  hang(townPanel, { scope })
  expect(await fact('特殊家庭建档')).toContain('‹10 份')
})

test('projects by light, the score with its year, and whether the report came on time', async () => {
  hang(townPanel, { scope: { station: YANGSHE } })
  expect(await fact('在建项目')).toMatch(/^在建项目\d+ 个滞后 1 · .*按期 \d+全市 \d+ 个 · 滞后 1/)
  expect(await fact('评估得分')).toMatch(/94\.6.*2022 年度.*全市平均 \d+\.\d/)
  expect(await fact('月报报送')).toMatch(/2023 年 1 月：按时全市及时率 \d+\.\d%/)
})

test('what a silent station did not report is 未上报, never 0', async () => {
  hang(townPanel, { scope: { station: CHANGYINSHA }, scenario: 'unreported' })
  expect(await fact('社工室覆盖率')).toContain('未上报')
  expect(await fact('未覆盖村（社区）')).toBe('未覆盖村（社区）未上报')
  expect(await fact('每万人持证社工')).toContain('未上报')
  expect(await fact('月报报送')).toContain('未报')
})

test('the table holds the same facts', async () => {
  const { user } = hang(townPanel, { scope: { station: YANGSHE } })
  await screen.findByText('社工室覆盖率')
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getByText('分析问卷 2,018 份')).toBeDefined()
  expect(within(table).getByRole('row', { name: /^驻站社工 \d+ 人 — \d+$/ })).toBeDefined()
})

test('in English it says the same', async () => {
  hang(townPanel, { scope: { station: YANGSHE }, locale: 'en' })
  expect(await screen.findByRole('region', { name: 'Town profile' })).toBeDefined()
  expect(await screen.findByText('2,018 forms analysed')).toBeDefined()
})
