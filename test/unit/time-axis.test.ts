import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAlong, type MonthSpan, monthSpan, monthTicks } from '#charts/time-axis.ts'
import { instant, monthOf, shiftMonth } from '#domain/periods.ts'
import { day, month } from './made.ts'

const span = (first: string, last: string): MonthSpan => ({ first: month(first), last: month(last) })

test('a time axis holds whole months: those of every day, and today', () => {
  const days = [day('2022-05-20'), null, day('2023-03-26')]
  expect(monthSpan(day('2023-02-16'), days)).toEqual(span('2022-05', '2023-03'))
  expect(monthSpan(day('2021-12-31'), days)).toEqual(span('2021-12', '2023-03'))
  expect(monthSpan(day('2023-02-16'), [])).toEqual(span('2023-02', '2023-02'))
})

test('a day stands where it begins; what lies outside stands at the end', () => {
  const axis = span('2022-12', '2023-01')
  expect(dayAlong(axis, day('2022-12-01'))).toBe(0)
  expect(dayAlong(axis, day('2023-01-01'))).toBe(0.5)
  expect(dayAlong(axis, day('2024-01-01'))).toBe(1)
  expect(dayAlong(axis, day('2021-01-01'))).toBe(0)
})

test.each([
  ['2022-11', '2023-02', 0.1, ['2022-11', '2022-12', '2023-01', '2023-02']],
  ['2022-03', '2023-08', 0.1, ['2022-04', '2022-07', '2022-10', '2023-01', '2023-04', '2023-07']],
  ['2022-03', '2023-08', 0.3, ['2022-07', '2023-01']],
  ['2015-06', '2023-08', 0.13, ['2016-01', '2018-01', '2020-01', '2022-01']],
  ['2023-02', '2023-02', 0.3, ['2023-02']],
])('from %s to %s, a text taking %d of the axis, the ticks are natural', (first, last, room, ticks) => {
  expect(monthTicks(span(first, last), room).map(({ month }) => month)).toEqual(ticks)
})

test('no tick lies on the next or runs over the end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_900_000_000_000 }),
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0.02, max: 0.5, noNaN: true }),
      (from, months, room) => {
        const first = monthOf(instant(from))
        const ticks = monthTicks({ first, last: shiftMonth(first, months) }, room)
        for (const [index, { at }] of ticks.entries()) {
          // February is shorter than the mean month that the steps are chosen by.
          expect((ticks[index + 1]?.at ?? 1) - at).toBeGreaterThan(room * 0.9)
        }
      },
    ),
  )
})
