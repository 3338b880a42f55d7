import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { stationFunctionsPanel } from '#panels/station-functions/panel.tsx'
import { stationIdentityPanel } from '#panels/station-identity/panel.tsx'
import { stationMeasuresPanel } from '#panels/station-measures/panel.tsx'
import { stationServicesPanel } from '#panels/station-services/panel.tsx'
import { hang, month } from './hang.tsx'

const JINFENG = '320582103'
const YANGSHE = '320582100'
const CHANGYINSHA = '320582400'

test('a station says who runs it and how their office is reached, and that the number is made up', async () => {
  hang(stationIdentityPanel, { scope: { station: JINFENG } })
  expect(await screen.findByText('锦丰镇社工站')).toBeDefined()
  expect(await screen.findByText(/锦丰镇社工站值班室 · 0512-00000103 · 锦丰镇便民服务中心/)).toBeDefined()
  expect(screen.getByText(/演示号码，不能拨打/)).toBeDefined()
  expect(await screen.findByText('2023 年 1 月按时')).toBeDefined()
})

test('the way leads back to coverage and on to the towns before and after', async () => {
  hang(stationIdentityPanel, { scope: { station: JINFENG } })
  const trail = within(await screen.findByRole('navigation', { name: '位置' }))
  expect(await trail.findByRole('link', { name: '上一个：塘桥' })).toBeDefined()
  expect(trail.getByRole('link', { name: '下一个：乐余' })).toBeDefined()
  expect(trail.getByRole('link', { name: '覆盖' })).toBeDefined()
})

test('the first town has none before it, the last none after', async () => {
  const { look } = hang(stationIdentityPanel, { scope: { station: YANGSHE } })
  expect(await screen.findByRole('link', { name: '下一个：塘桥' })).toBeDefined()
  expect(screen.queryByRole('link', { name: /^上一个/ })).toBeNull()
  look({ station: CHANGYINSHA })
  expect(await screen.findByRole('link', { name: '上一个：德积' })).toBeDefined()
  expect(screen.queryByRole('link', { name: /^下一个/ })).toBeNull()
})

test('a code that nobody knows is told as that, with the way back', async () => {
  hang(stationIdentityPanel, { scope: { station: '999' } })
  expect(await screen.findByText('没有这个社工站')).toBeDefined()
  expect(screen.getByRole('link', { name: '覆盖' })).toBeDefined()
})

test('a station that sends nothing says so, and names no office', async () => {
  hang(stationIdentityPanel, { scope: { station: CHANGYINSHA }, scenario: 'unreported' })
  expect((await screen.findAllByText('未上报')).length).toBeGreaterThan(2)
  expect(screen.queryByText(/演示号码/)).toBeNull()
})

test('every measure stands beside the city and its own months, rates in points', async () => {
  hang(stationMeasuresPanel, { scope: { station: JINFENG } })
  const table = within(await screen.findByRole('table', { name: '与全市相比' }))
  expect(
    await table.findByRole('row', {
      name: /^社工室覆盖率 100% 98\.1% 并列 1\/11 ±0\.0 个百分点 \+20\.6 个百分点$/,
    }),
  ).toBeDefined()
  expect(table.getByRole('row', { name: /^驻站社工（人） ?最低配备 4 人 8 均 6\.3 — ±0 \+2$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /^响应时长 23 天 18 天 \S.*\/10 −3 天 −9 天$/ })).toBeDefined()
})

test('in January the tasks of the new quarter and the needs of the new year are held against no December', async () => {
  hang(stationMeasuresPanel, { scope: { station: JINFENG, period: month('2023-01') } })
  const table = within(await screen.findByRole('table', { name: '与全市相比' }))
  expect(await table.findByRole('row', { name: /^社工室覆盖率 .* 个百分点 \S+ 个百分点$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /^功能达成率 [\d.]+% .* — [+−][\d.]+ 个百分点$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /^本年受理需求（条） \d+ .* — \S+$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /^需求转化率 [\d.]+% .* — \S+ 个百分点$/ })).toBeDefined()
})

test('what a station did not report is no zero, and has no place and no change', async () => {
  hang(stationMeasuresPanel, { scope: { station: CHANGYINSHA }, scenario: 'unreported' })
  const table = within(await screen.findByRole('table', { name: '与全市相比' }))
  expect(await table.findByRole('row', { name: /^社工室覆盖率 未上报 [\d.]+% — — —$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /^本年受理需求（条） 未上报 均 [\d.]+ — — —$/ })).toBeDefined()
})

test('a measure leads to the page behind it', async () => {
  const { user, follow } = hang(stationMeasuresPanel, { scope: { station: JINFENG } })
  await user.click(await screen.findByRole('link', { name: '需求转化率' }))
  expect(follow).toHaveBeenCalledWith('/needs')
})

test('each function is told with what was set, what was done and the rate of the city', async () => {
  hang(stationFunctionsPanel, { scope: { station: JINFENG } })
  const label = await screen.findByText('需求发现')
  expect(label.closest('li')?.textContent).toMatch(/^需求发现全市 [\d.]+%[\d.]+% · \d+\/\d+$/)
})

test('services, adaptations and organisations stand beside the city, small counts of cases withheld', async () => {
  hang(stationServicesPanel, { scope: { station: CHANGYINSHA } })
  const services = within(await screen.findByRole('table', { name: '服务' }))
  expect(services.getByRole('row', { name: /^新开个案（例） ‹\d\d / })).toBeDefined()
  expect(services.getByRole('row', { name: /^服务（人次） [\d,]+ [\d,.]+/ })).toBeDefined()
  const adaptations = within(await screen.findByRole('table', { name: '适老化改造（户）' }))
  expect(adaptations.getAllByRole('row')).toHaveLength(9)
  expect(await screen.findByRole('table', { name: '社区社会组织（家）' })).toBeDefined()
})

test('no cell of the page of a station tells a count of cases from 1 to 9', async () => {
  for (const station of [YANGSHE, JINFENG, CHANGYINSHA]) {
    const { unmount } = hang(stationServicesPanel, { scope: { station } })
    const table = within(await screen.findByRole('table', { name: '服务' }))
    for (const name of [/^新开个案/, /^在办个案/]) {
      expect(table.getByRole('row', { name }).textContent).not.toMatch(/）[1-9](\D|$)/)
    }
    unmount()
  }
})

test('130余 homes surveyed in Jingang stay 130余', async () => {
  hang(stationServicesPanel, { scope: { station: '320582001' } })
  const adaptations = within(await screen.findByRole('table', { name: '适老化改造（户）' }))
  expect(adaptations.getByRole('row', { name: /^摸排 130余 / })).toBeDefined()
})
