import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { hang } from './hang.tsx'

const rows = async () => {
  const panel = await screen.findByRole('region', { name: '例外清单' })
  const found = await within(panel).findAllByText(
    /^(项目滞后|项目关注|未覆盖|月报未报|月报迟报|需求待决|数据未报)$/,
  )
  return found.map((kind) => kind.closest('li')?.textContent ?? '')
}

test('the first thing to chase is the late project: what, since when, for how long, whose, and the follow-up', async () => {
  hang(exceptionsPanel)
  const [first = ''] = await rows()
  expect(first).toMatch(/^项目滞后“能量满满”增设电瓶车充电装置自 2023-/)
  expect(first).toMatch(/自 2023-\d\d-\d\d · \d+ 天 · 落后 \d+(\.\d)? 个百分点 · 已督办/)
  expect(first).toContain('杨舍镇社工站')
})

test('the villages and communities without a room are named, town by town, without a made-up date', async () => {
  hang(exceptionsPanel)
  const gaps = (await rows()).filter((text) => text.startsWith('未覆盖'))
  const all = gaps.join('\n')
  for (const name of ['沙洲湖', '金田', '泗兴', '稻麦场', '畜禽场']) expect(all).toContain(name)
  for (const text of gaps) expect(text).toContain('起始日未知')
})

test('the report that came late is there with the day it was due', async () => {
  hang(exceptionsPanel)
  const late = (await rows()).find((text) => text.startsWith('月报迟报'))
  expect(late).toMatch(/2023 年 1 月月报自 2023-02-05/)
  expect(late).toContain('乐余镇社工站')
})

test('a chosen town shows only what is its own', async () => {
  hang(exceptionsPanel, { scope: { station: '320582106' } })
  const found = await rows()
  expect(found.length).toBeGreaterThan(0)
  for (const text of found) expect(text).toContain('南丰')
})

test('where figures are missing the stations that owe them are named, with what they owe', async () => {
  hang(exceptionsPanel, { scenario: 'unreported' })
  const found = await rows()
  expect(found.some((text) => /^数据未报未上报：.*社工室|^数据未报未上报：.*驻站社工/.test(text))).toBe(true)
  expect(found.some((text) => text.startsWith('月报未报'))).toBe(true)
})

test('the table names every village, however many', async () => {
  const { user } = hang(exceptionsPanel)
  const drawn = (await rows()).length
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(drawn + 1)
})

test('in English it says the same', async () => {
  hang(exceptionsPanel, { locale: 'en' })
  expect(await screen.findByRole('region', { name: 'Exceptions' })).toBeDefined()
  expect((await screen.findAllByText('Project late')).length).toBeGreaterThan(0)
  expect((await screen.findAllByText(/since 2023-/)).length).toBeGreaterThan(0)
})

test('a town with nothing to chase says so, and as of when', async () => {
  hang(exceptionsPanel, { scope: { station: 'none-such' } })
  expect(await screen.findByText('没有要追的事')).toBeDefined()
  expect(screen.getByText(/^截至 2023-02-16/)).toBeDefined()
})
