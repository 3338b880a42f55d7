import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { trainingPanel } from '#panels/training/panel.tsx'
import { trainingAttendancePanel } from '#panels/training-attendance/panel.tsx'
import { hang, month } from './hang.tsx'
import { serve } from './serve.ts'

const CHANGYINSHA = '320582400'

test('the programme says its light and every term that makes it', async () => {
  hang(trainingPanel)
  expect(await screen.findByText(/驱动计划/)).toBeDefined()
  expect(screen.getByText('按期')).toBeDefined()
  expect(
    screen.getByText('已开 10/16 课 · 到期应开 11 · 时间进度 71.4%（竖线） · −8.9 个百分点'),
  ).toBeDefined()
})

test('each module says what was held, what was put off, and how many passed', async () => {
  hang(trainingPanel)
  const brand = await screen.findByRole('region', { name: '品牌打造' })
  expect(within(brand).getByText('已开 4/5 课 · 到期应开 5')).toBeDefined()
  expect(within(brand).getByText('考核通过率 83.6% · 46/55 人')).toBeDefined()
  expect(within(brand).getByText('志愿者队伍建设').closest('li')?.textContent).toContain('延期')
  expect(within(brand).getByText(/原定 2022-12-21/)).toBeDefined()
  const practice = screen.getByRole('region', { name: '专业能力发挥' })
  expect(within(practice).getByText('尚未考核')).toBeDefined()
})

test('before its first day the programme has not begun, and has no light', async () => {
  hang(trainingPanel, { scope: { period: month('2022-03') } })
  expect(await screen.findByText(/尚未开始/)).toBeDefined()
  expect(screen.queryByText('按期')).toBeNull()
})

test('a city without a programme says so, in either panel', async () => {
  serve('training', { programme: null })
  const { unmount } = hang(trainingPanel)
  expect(await screen.findByText('本市没有能力提升计划。')).toBeDefined()
  unmount()
  hang(trainingAttendancePanel)
  expect(await screen.findByText('本市没有能力提升计划。')).toBeDefined()
})

test('its table has every session with who came', async () => {
  const { user } = hang(trainingPanel)
  await screen.findByText(/驱动计划/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(17)
  expect(
    within(table).getByRole('row', {
      name: /^9 品牌打造 志愿者队伍建设 2023-01-18 — 延期 — — 83\.6%$/,
    }),
  ).toBeDefined()
})

test('who was absent is named with how often, and marked in the grid', async () => {
  hang(trainingAttendancePanel)
  const grid = await screen.findByRole('table', { name: '各站各课参训' })
  expect(screen.getByText(/缺席：常阴沙 4 次、后塍 2 次、/)).toBeDefined()
  const first = within(grid).getAllByRole('row')[1]
  expect(first?.textContent).toMatch(/^常阴沙.*缺席.*4$/)
  expect(within(grid).getByRole('link', { name: '常阴沙' })).toBeDefined()
})

test('a town that is chosen comes first, and the others stay to be held against', async () => {
  hang(trainingAttendancePanel, { scope: { station: '320582100' } })
  expect(await screen.findByText('杨舍：参训 10/10 次，缺席 0 次')).toBeDefined()
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows).toHaveLength(12)
  expect(rows[1]?.textContent).toMatch(/^杨舍/)
})

test('absent is not unreported: a station that told nothing has no number of absences', async () => {
  const { user } = hang(trainingAttendancePanel, { scenario: 'unreported', scope: { station: CHANGYINSHA } })
  expect(await screen.findByText('常阴沙：未上报')).toBeDefined()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  expect(await screen.findByRole('row', { name: /^常阴沙 未上报 未上报/ })).toBeDefined()
})
