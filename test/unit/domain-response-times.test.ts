import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shiftDay } from '#domain/periods.ts'
import type { ResponseTimes, WaitingNeed } from '#domain/response-times.ts'
import { longestFirst, patienceAfter, responseOf, waitingTooLong } from '#domain/response-times.ts'
import { days } from '#domain/units.ts'
import { counted, day, RULES } from './made.ts'

const ON = day('2023-02-16')

const waiting = (id: string, age: number, stationCode = 'S01'): WaitingNeed => ({
  id,
  stationCode,
  topicId: '停车',
  acceptedOn: shiftDay(ON, -age),
  status: 'appraised',
})

const station = (stationCode: string, told: number | null = 3) => ({
  stationCode,
  median: told === null ? null : days(20),
  decided: counted(told),
  waiting: counted(told),
})

const times = (changes: Partial<ResponseTimes> = {}): ResponseTimes => ({
  city: { median: days(18), decided: counted(400) },
  stations: [station('S01'), station('S02')],
  months: [],
  waiting: [],
  ...changes,
})

describe('the days to a decision', () => {
  test('are the median the backend told of the city, and of a station its own', () => {
    expect(responseOf(times(), null)).toMatchObject({ median: 18, decided: 400 })
    expect(responseOf(times(), 'S01')).toMatchObject({ median: 20, decided: 3 })
  })

  test('of a station nobody knows are not reported', () => {
    expect(responseOf(times(), 'S99')).toEqual({ median: null, decided: null })
  })
})

describe('needs that wait', () => {
  test.each([
    [29, 'within'],
    [30, 'over'],
    [59, 'over'],
    [60, 'far-over'],
  ] as const)('after %i days against a threshold of 30: %s', (age, expected) => {
    expect(patienceAfter(days(age), RULES)).toBe(expected)
  })

  test('stand by how long, equals by their number', () => {
    const list = longestFirst([waiting('乙', 4), waiting('丙', 80), waiting('甲', 4)], ON, RULES)
    expect(list.map(({ need, age, patience }) => [need.id, age, patience])).toEqual([
      ['丙', 80, 'far-over'],
      ['乙', 4, 'within'],
      ['甲', 4, 'within'],
    ])
  })

  test('those over the threshold always stand before the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (ages) => {
        const list = longestFirst(
          ages.map((age, at) => waiting(String(at), age)),
          ON,
          RULES,
        )
        const firstWithin = list.findIndex(({ patience }) => patience === 'within')
        const over = list.filter(({ patience }) => patience !== 'within').length
        expect(list).toHaveLength(ages.length)
        expect(firstWithin).toBe(over === ages.length ? -1 : over)
      }),
    )
  })

  test('are counted from the threshold on, in the city and at a station', () => {
    const told = times({ waiting: [waiting('甲', 30), waiting('乙', 29), waiting('丙', 90, 'S02')] })
    expect(waitingTooLong(told, null, ON, RULES)).toEqual({ total: 2, unreported: 0 })
    expect(waitingTooLong(told, 'S02', ON, RULES)).toEqual({ total: 1, unreported: 0 })
  })

  test('none too long is zero; where no station told, it is not reported', () => {
    expect(waitingTooLong(times(), null, ON, RULES)).toEqual({ total: 0, unreported: 0 })
    const silent = times({ stations: [station('S01', null), station('S02', null)] })
    expect(waitingTooLong(silent, null, ON, RULES)).toEqual({ total: null, unreported: 2 })
    const half = times({
      stations: [station('S01', null), station('S02')],
      waiting: [waiting('甲', 40, 'S02')],
    })
    expect(waitingTooLong(half, null, ON, RULES)).toEqual({ total: 1, unreported: 1 })
  })
})
