import { describe, expect, test } from 'vitest'
import { changesSince, rateChangesSince, within } from '#domain/comparisons.ts'
import { conversionByStation, responseByStation } from '#domain/need-stations.ts'
import { needTotal } from '#domain/need-total.ts'
import { count, days, ratio } from '#domain/units.ts'
import { counted, month } from './made.ts'

const row = (stationCode: string, accepted: number | null, linked: number | null, topicId = '停车') => ({
  stationCode,
  topicId,
  accepted: counted(accepted),
  linked: counted(linked),
  oldestWaiting: null,
})

describe('conversion station by station', () => {
  test('the largest first; a small base is shown and not ranked, what was not reported comes last', () => {
    const rows = [
      row('小', 9, 9),
      row('无', null, null),
      row('低', 100, 10),
      row('高', 10, 5),
      row('零', 0, 0),
    ]
    const list = conversionByStation({ topics: [], rows })
    expect(list.map(({ stationCode, rate, ranked }) => [stationCode, rate, ranked])).toEqual([
      ['高', 0.5, true],
      ['低', 0.1, true],
      ['小', 1, false],
      ['无', null, false],
      ['零', null, false],
    ])
  })

  test('is that of the topics of which both sides were told', () => {
    const rows = [row('甲', 20, 5), row('甲', 100, null, '养老')]
    expect(conversionByStation({ topics: [], rows })).toMatchObject([{ accepted: 20, linked: 5, rate: 0.25 }])
  })
})

test('medians stand the longest first, those of few decisions behind', () => {
  const station = (stationCode: string, median: number | null, decided: number | null) => ({
    stationCode,
    median: median === null ? null : days(median),
    decided: counted(decided),
    waiting: null,
  })
  const stations = [
    station('快', 9, 40),
    station('少', 60, 3),
    station('慢', 30, 10),
    station('无', null, null),
  ]
  const list = responseByStation({ city: { median: null, decided: null }, stations, months: [], waiting: [] })
  expect(list.map(({ stationCode, ranked }) => [stationCode, ranked])).toEqual([
    ['慢', true],
    ['快', true],
    ['少', false],
    ['无', false],
  ])
})

test('a sum of needs says of how many stations a part is missing', () => {
  const rows = [row('甲', 4, 1), row('甲', null, 1, '养老'), row('乙', 6, 1)]
  expect(needTotal({ rows }, ({ accepted }) => accepted)).toEqual({ total: 10, unreported: 1 })
  expect(needTotal({ rows: [] }, ({ accepted }) => accepted)).toEqual({ total: null, unreported: 0 })
})

describe('what is held against the months before', () => {
  test('a rate changes in points, a count in itself, and unknown months in nothing', () => {
    expect(rateChangesSince(ratio(0.5), { month: ratio(0.4), year: null })).toEqual([
      { comparison: 'month', by: expect.closeTo(0.1) },
    ])
    expect(changesSince(count(3), { month: null, year: count(5) })).toEqual([{ comparison: 'year', by: -2 }])
  })

  test.each([
    ['2023-02', 7],
    ['2023-01', null],
    ['2022-12', 7],
  ] as const)(
    'of what counts from January on, %s is held against %s of the month before',
    (period, expected) => {
      const before = within('year', month(period), { month: count(7), year: count(1) })
      expect(before).toEqual({ month: expected, year: 1 })
    },
  )

  test.each([
    ['2023-03', 7],
    ['2023-04', null],
    ['2023-10', null],
    ['2023-11', 7],
  ] as const)('of what a quarter counts, %s is held against %s of the month before', (period, expected) => {
    const before = within('quarter', month(period), { month: count(7), year: count(1) })
    expect(before).toEqual({ month: expected, year: 1 })
  })
})
