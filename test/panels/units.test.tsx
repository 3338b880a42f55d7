import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { unitsPanel } from '#panels/units/panel.tsx'
import { hang } from './hang.tsx'

const LEYU = '320582104'
/** 稻麦场社区. */
const GAP = '320582104006'

const filter = () => screen.findByRole('searchbox', { name: '按名称筛选' })
const groups = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

test('gaps come first, with counts, then those with a room', async () => {
  hang(unitsPanel, { scope: { station: LEYU } })
  await filter()
  expect(groups()).toEqual(['未覆盖 2', '已建社工室 23'])
  expect(screen.getByText(/23 ÷ 25 个村（社区） · 92\.0%/)).toBeDefined()
})

test('the list is narrowed by name and by kind', async () => {
  const { user } = hang(unitsPanel, { scope: { station: LEYU } })
  await user.type(await filter(), '场')
  expect(groups()).toEqual(['未覆盖 2'])
  await user.selectOptions(screen.getByRole('combobox', { name: '类别' }), 'village')
  expect(screen.getByText('没有符合筛选的村（社区）')).toBeDefined()
})

test('one of them has its profile: what it was before, and what is near', async () => {
  hang(unitsPanel, { scope: { station: LEYU, unit: GAP } })
  const profile = within(await screen.findByRole('region', { name: '稻麦场社区' }))
  expect(profile.getByText('社区')).toBeDefined()
  expect(await profile.findByText('上年同月未覆盖')).toBeDefined()
  expect(profile.getByText('上月未覆盖')).toBeDefined()
  expect(profile.getAllByRole('link').length).toBe(6)
})

test('one with a room tells since when, in the list and in its profile; of some nobody knows', async () => {
  const { look } = hang(unitsPanel, { scope: { station: LEYU, unit: '320582104215' } })
  const profile = within(await screen.findByRole('region', { name: '红闸村' }))
  expect(profile.getByText('2022 年 3 月起')).toBeDefined()
  expect(await profile.findByText('上年同月未覆盖')).toBeDefined()
  const [listed] = screen.getAllByText('红闸村').filter((name) => name.closest('li') !== null)
  expect(listed?.closest('li')?.textContent).toBe('已建红闸村 22.03 起')
  look({ station: LEYU, unit: '320582104216' })
  const other = within(await screen.findByRole('region', { name: '红星村' }))
  expect(other.getByText('起始月份未知')).toBeDefined()
})

test('what a unit was in a month of which its station told no rooms is not known', async () => {
  hang(unitsPanel, { scenario: 'unreported', scope: { station: '320582105', unit: '320582105200' } })
  const profile = within((await screen.findAllByRole('region')).at(-1) ?? document.body)
  expect(await profile.findByText('上月无数据')).toBeDefined()
  expect(profile.getByText('上年同月无数据')).toBeDefined()
})

test('a town that did not report its rooms has neither gaps nor rooms in its list', async () => {
  hang(unitsPanel, { scenario: 'unreported', scope: { station: '320582105' } })
  await filter()
  expect(groups()).toEqual(['未上报 20'])
  expect(screen.getByText(/没有上报社工室/)).toBeDefined()
})

test('without a town it asks for one', async () => {
  hang(unitsPanel)
  expect(await screen.findByText('请先选择一个镇（街）')).toBeDefined()
})

test('the table has every unit of the town with its state', async () => {
  const { user } = hang(unitsPanel, { scope: { station: LEYU } })
  await filter()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(26)
  expect(
    within(table).getByRole('row', { name: /^稻麦场社区 社区 \d+ 未覆盖 — 乐余镇社工站$/ }),
  ).toBeDefined()
  expect(
    within(table).getByRole('row', { name: /^红闸村 村 \d+ 已建 2022 年 3 月 乐余镇社工站$/ }),
  ).toBeDefined()
})
