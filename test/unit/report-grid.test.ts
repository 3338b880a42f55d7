import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#domain/periods.ts'
import { reportGrid } from '#domain/report-grid.ts'
import type { Report } from '#domain/reports.ts'
import { onTimeRate } from '#domain/reports-on-time.ts'
import { month } from './made.ts'

const at = (text: string) => instant(Date.parse(text))
const NOW = at('2023-02-16T17:51:00+08:00')

const report = (stationCode: string, period: string, due: string, received: string | null): Report => ({
  stationCode,
  period: month(period),
  due: at(due),
  received: received === null ? null : at(received),
})

const DUE = '2023-02-05T18:00:00+08:00'

test('on time, late by how many days, missing, not due, and none asked for', () => {
  const grid = reportGrid(
    [
      report('A', '2023-01', DUE, '2023-02-05T18:00:00+08:00'),
      report('A', '2023-02', '2023-03-05T18:00:00+08:00', null),
      report('B', '2023-01', DUE, '2023-02-05T18:01:00+08:00'),
      report('C', '2023-01', DUE, '2023-02-08T09:00:00+08:00'),
      report('D', '2023-01', DUE, null),
    ],
    NOW,
  )
  expect(grid.months).toEqual(['2023-01', '2023-02'])
  const marks = new Map(grid.rows.map((row) => [row.stationCode, row.marks]))
  expect(marks.get('A')).toEqual([
    { status: 'on-time', late: null },
    { status: 'not-due', late: null },
  ])
  // A minute late on the same day is a day late: there is no report that is late by nothing.
  expect(marks.get('B')).toEqual([{ status: 'late', late: 1 }, null])
  expect(marks.get('C')).toEqual([{ status: 'late', late: 3 }, null])
  expect(marks.get('D')).toEqual([{ status: 'missing', late: null }, null])
  expect(grid.onTime).toBe(0.25)
  expect(grid.tally).toEqual({ 'on-time': 1, late: 2, missing: 1, 'not-due': 1 })
  expect(grid.rows.at(-1)?.stationCode).toBe('A')
})

test('without reports there is no rate', () => {
  expect(reportGrid([], NOW)).toMatchObject({ months: [], rows: [], onTime: null })
})

test('the tally is every report, and the rate that of all of them', () => {
  const received = fc.option(fc.integer({ min: -5, max: 5 }))
  const one = fc.tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('2022-12', '2023-01', '2023-02'),
    received,
  )
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ([station, period]) => station + period }), (told) => {
      const reports = told.map(([station, period, by]) => {
        const own = report(station, period, DUE, null)
        return by === null ? own : { ...own, received: instant(own.due + by * 86_400_000) }
      })
      const { tally, onTime, rows } = reportGrid(reports, NOW)
      expect(Object.values(tally).reduce((sum, part) => sum + part, 0)).toBe(reports.length)
      expect(onTime).toBe(onTimeRate(reports, NOW))
      expect(rows.flatMap(({ marks }) => marks.filter((mark) => mark !== null))).toHaveLength(reports.length)
    }),
  )
})
