import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clampMonth,
  comparedMonth,
  dayOf,
  daysBetween,
  instant,
  isDay,
  isMonth,
  monthOf,
  monthsBetween,
  shiftDay,
  shiftMonth,
} from '#domain/periods.ts'
import { day, month } from './made.ts'

describe('a month is YYYY-MM', () => {
  test.each([
    ['2023-01', true],
    ['2023-12', true],
    ['2023-00', false],
    ['2023-13', false],
    ['2023-1', false],
    ['202301', false],
    ['2023-01-01', false],
    ['二〇二三', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('%s: %s', (text, expected) => {
    expect(isMonth(text)).toBe(expected)
  })
})

describe('a day exists in the calendar', () => {
  test.each([
    ['2023-02-28', true],
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2023-04-31', false],
    ['2023-12-31', true],
    ['2023-00-10', false],
    ['2023-2-3', false],
    ['', false],
    [null, false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
})

test('a day is one exactly where the calendar has it', () => {
  const pad = (value: number) => String(value).padStart(2, '0')
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, monthOfYear, dayOfMonth) => {
        const text = `${year}-${pad(monthOfYear)}-${pad(dayOfMonth)}`
        const read = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
        expect(isDay(text)).toBe(exists)
      },
    ),
    { numRuns: 5_000 },
  )
})

describe('days and months begin at midnight of the city, not of Greenwich', () => {
  test.each([
    ['one second to midnight', '2023-01-31T23:59:59+08:00', '2023-01-31', '2023-01'],
    ['midnight', '2023-02-01T00:00:00+08:00', '2023-02-01', '2023-02'],
    ['still January in Greenwich', '2023-01-31T16:00:00Z', '2023-02-01', '2023-02'],
    ['new year', '2022-12-31T16:00:00Z', '2023-01-01', '2023-01'],
    ['a leap day', '2024-02-29T00:00:00+08:00', '2024-02-29', '2024-02'],
    ['the end of a leap day', '2024-02-29T15:59:59Z', '2024-02-29', '2024-02'],
  ])('%s', (_, at, dayExpected, monthExpected) => {
    expect(dayOf(instant(Date.parse(at)))).toBe(dayExpected)
    expect(monthOf(instant(Date.parse(at)))).toBe(monthExpected)
  })
})

describe('months on the calendar', () => {
  test.each([
    ['2023-01', -1, '2022-12'],
    ['2022-12', 1, '2023-01'],
    ['2023-02', -12, '2022-02'],
    ['2023-02', 0, '2023-02'],
    ['2023-06', 30, '2025-12'],
  ])('%s and %i months is %s', (from, by, expected) => {
    expect(shiftMonth(month(from), by)).toBe(expected)
  })

  test('the month before, and the same month last year', () => {
    expect(comparedMonth(month('2023-01'), 'month')).toBe('2022-12')
    expect(comparedMonth(month('2023-01'), 'year')).toBe('2022-01')
  })

  test('from one to another, both included', () => {
    expect(monthsBetween(month('2022-11'), month('2023-02'))).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
    ])
    expect(monthsBetween(month('2023-02'), month('2023-02'))).toEqual(['2023-02'])
    expect(monthsBetween(month('2023-02'), month('2023-01'))).toEqual([])
  })

  const anyMonth = fc
    .record({ year: fc.integer({ min: 1900, max: 2100 }), monthOfYear: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, monthOfYear }) => month(`${year}-${String(monthOfYear).padStart(2, '0')}`))

  test('any number of months there and back is the same month, over any number of year ends', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -2000, max: 2000 }), (from, by) => {
        const there = shiftMonth(from, by)
        expect(isMonth(there)).toBe(true)
        expect(shiftMonth(there, -by)).toBe(from)
        expect(Math.sign(there.localeCompare(from))).toBe(Math.sign(by))
      }),
    )
  })

  test('the same month last year is twelve months before, with the same number', () => {
    fc.assert(
      fc.property(anyMonth, (from) => {
        const lastYear = comparedMonth(from, 'year')
        const steps = Array.from({ length: 12 }, () => 'month' as const)
        expect(steps.reduce(comparedMonth, from)).toBe(lastYear)
        expect(lastYear.slice(5)).toBe(from.slice(5))
        expect(Number(lastYear.slice(0, 4))).toBe(Number(from.slice(0, 4)) - 1)
      }),
    )
  })

  test('from one to another there are as many as lie between and one, each once and in order', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -3, max: 60 }), (first, by) => {
        const last = shiftMonth(first, by)
        const months = monthsBetween(first, last)
        expect(months).toHaveLength(Math.max(0, by + 1))
        months.forEach((one, at) => {
          expect(one).toBe(shiftMonth(first, at))
          expect(clampMonth(one, first, last)).toBe(one)
        })
      }),
    )
  })

  test.each([
    ['2021-12', '2022-01'],
    ['2022-07', '2022-07'],
    ['2023-03', '2023-02'],
  ])('%s on a record from 2022-01 to 2023-02 is %s', (asked, expected) => {
    expect(clampMonth(month(asked), month('2022-01'), month('2023-02'))).toBe(expected)
  })
})

describe('days on the calendar', () => {
  test.each([
    ['2023-02-28', '2023-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2022-01-01', '2022-12-31', 364],
    ['2023-02-16', '2023-02-16', 0],
    ['2023-03-01', '2023-02-28', -1],
  ])('from %s to %s', (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected)
    expect(shiftDay(day(from), expected)).toBe(to)
  })

  test('any number of days there and back is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (by) => {
        const there = shiftDay(day('2023-02-16'), by)
        expect(isDay(there)).toBe(true)
        expect(daysBetween(day('2023-02-16'), there)).toBe(by)
        expect(shiftDay(there, -by)).toBe('2023-02-16')
      }),
    )
  })
})
