import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { certifiedLevelsPanel } from '#panels/certified-levels/panel.tsx'
import { certifiedStationsPanel } from '#panels/certified-stations/panel.tsx'
import { certifiedTrendPanel } from '#panels/certified-trend/panel.tsx'
import { newlyCertifiedPanel } from '#panels/newly-certified/panel.tsx'
import { hang, month } from './hang.tsx'
import { serve } from './serve.ts'

const DAXIN = '320582107'
/** The rows of the picture, without those of the panel's menu. */
const rows = () =>
  screen
    .getAllByRole('listitem')
    .filter((row) => row.closest('details') === null)
    .map(({ textContent }) => textContent)

test('every level has its number, its share, and what became of it', async () => {
  hang(certifiedLevelsPanel)
  await screen.findByText('助理社工师')
  expect(rows()).toEqual([
    '助理社工师环比 +11 · 同比 +2282,890 人 · 78.2%',
    '社工师环比 +5 · 同比 +78780 人 · 21.1%',
    '高级社工师环比 +1 · 同比 +625 人 · 0.7%',
  ])
})

test('with a town chosen the levels say that they are of the whole city', async () => {
  hang(certifiedLevelsPanel, { scope: { station: DAXIN } })
  expect(await screen.findByText(/按级别只到全市/)).toBeDefined()
})

test('the trend says its ends in words, and its table has every month', async () => {
  const { user } = hang(certifiedTrendPanel)
  expect(
    await screen.findByRole('group', { name: '持证社工逐月：2022 年 1 月 3,371 人，2023 年 2 月 3,695 人' }),
  ).toBeDefined()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getByRole('row', { name: '2023 年 2 月 3,695 2,890 780 25 19' })).toBeDefined()
})

test('a month nobody reported is 未上报 in the trend, not zero', async () => {
  const { user } = hang(certifiedTrendPanel, { scenario: 'unreported' })
  await screen.findByRole('group', { name: /逐月/ })
  await user.click(screen.getByRole('button', { name: /^表/ }))
  expect(
    await screen.findByRole('row', { name: '2022 年 6 月 未上报 未上报 未上报 未上报 未上报' }),
  ).toBeDefined()
})

test('those newly certified this year are held against the same months of last year', async () => {
  hang(newlyCertifiedPanel)
  expect(await screen.findByText('本年 39 人')).toBeDefined()
  expect(screen.getByText('上年同期 23 人 · 同比 +16')).toBeDefined()
  expect(rows().slice(0, 3)).toEqual(['2023 年 2 月19', '2023 年 1 月20', '2022 年 12 月31'])
})

test('a year with a month missing says so, and is compared with nothing', async () => {
  hang(newlyCertifiedPanel, { scenario: 'unreported', scope: { period: month('2022-08') } })
  expect(await screen.findByText('本年 53 人')).toBeDefined()
  expect(screen.getByText('1 个月未上报')).toBeDefined()
})

test('a backend that knows nothing of the newly certified is told as not reporting them', async () => {
  serve('workforce', {
    months: [{ period: '2023-01', certified: { assistant: 1000, worker: 200, senior: 30 } }],
  })
  hang(newlyCertifiedPanel)
  await screen.findAllByText('2023 年 1 月')
  expect(rows()).toEqual(['2023 年 1 月未上报'])
})

test('towns stand by certified workers per 10,000 residents, each with its base and its place', async () => {
  hang(certifiedStationsPanel)
  await screen.findByText('杨舍')
  expect(rows().slice(0, 2)).toEqual(['1 杨舍常住 51.23 万27.9 人/万人', '2 大新常住 56,30026.6 人/万人'])
  expect(screen.getByText('全市 25.5 人/万人（竖线）')).toBeDefined()
  expect(screen.getByRole('link', { name: '大新' })).toBeDefined()
})

test('the address says what they are ranked by', async () => {
  const { user, go } = hang(certifiedStationsPanel)
  await user.selectOptions(await screen.findByLabelText('排名依据'), '持证人数')
  expect(go).toHaveBeenCalledWith({ order: 'certified' })
})

test('ranked by their number they have no base, and the largest town comes first', async () => {
  hang(certifiedStationsPanel, { scope: { order: 'certified', station: DAXIN } })
  await screen.findByText('杨舍')
  expect(rows()[0]).toBe('1 杨舍1,430 人')
  expect(screen.getByText(/^大新：第 \d+ 名，共 11 家$/)).toBeDefined()
})

test('a town that did not report is in no place, and stands last', async () => {
  hang(certifiedStationsPanel, { scenario: 'unreported' })
  await screen.findByText('杨舍')
  expect(rows().slice(-3)).toEqual([
    '— 塘桥常住 15.86 万未上报',
    '— 乐余常住 未上报未上报',
    '— 常阴沙常住 未上报未上报',
  ])
})
