import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { coverageFiguresPanel } from '#panels/coverage-figures/panel.tsx'
import { hang, month } from './hang.tsx'

const figure = async (name: string) => (await screen.findByRole('listitem', { name })).textContent

test('every figure is held against last month and the same month last year', async () => {
  hang(coverageFiguresPanel)
  await screen.findAllByText(/同比/)
  expect(await figure('社工室')).toBe('社工室265 个共 270 个村（社区） · 环比 +2 · 同比 +53')
  expect(await figure('社工室覆盖率')).toBe('社工室覆盖率98.1% 环比 +0.7 个百分点 · 同比 +19.6 个百分点')
  expect(await figure('未覆盖村（社区）')).toBe('未覆盖村（社区）5 个环比 −2 · 同比 −53')
  expect(await figure('人手不足的社工站')).toContain('最低配备 4 人 · 配备达标率 90.9%')
})

test('where the record does not reach back nothing is compared', async () => {
  hang(coverageFiguresPanel, { scope: { period: month('2022-01') } })
  expect(await figure('社工室')).toBe('社工室206 个共 270 个村（社区）')
})

test('a sum with a part missing says so, and is compared with nothing', async () => {
  hang(coverageFiguresPanel, { scenario: 'unreported' })
  const rooms = await figure('社工室')
  expect(rooms).toContain('2 家未上报')
  expect(rooms).not.toContain('较')
})

test('of one town it tells the staff itself', async () => {
  hang(coverageFiguresPanel, { scope: { station: '320582100' } })
  expect(await figure('驻站社工')).toContain('12 人最低配备 4 人')
  expect(screen.queryByRole('listitem', { name: '已覆盖镇（街）' })).toBeNull()
})
