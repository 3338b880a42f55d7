import { describe, expect, test } from 'vitest'
import type { Satisfaction, StationServices } from '#domain/services.ts'
import {
  groupsOf,
  guardServices,
  satisfactionOf,
  satisfactionRate,
  servicesByMonth,
  serviceTotal,
} from '#domain/services.ts'
import { count, ratio } from '#domain/units.ts'
import { counted, month } from './made.ts'

const TEN = count(10)
const below = (bound: number) => ({ below: count(bound) })

const station = (changes: Partial<StationServices> = {}): StationServices => ({
  stationCode: 'one',
  cases: { opened: count(40), open: count(18), closed: count(22) },
  groups: { preparing: count(1), forming: count(2), turning: count(0), mature: count(3), ending: count(4) },
  visits: count(600),
  satisfaction: { satisfied: count(90), valid: count(100) },
  activities: [count(12), count(8)],
  personTimes: [count(410), count(260)],
  ...changes,
})

describe('satisfaction (满意度)', () => {
  const answers = (satisfied: number | null, valid: number | null): Satisfaction => ({
    satisfied: counted(satisfied),
    valid: counted(valid),
  })
  test.each<[string, Satisfaction, ReturnType<typeof satisfactionRate>]>([
    ['is satisfied ÷ valid', answers(90, 100), { kind: 'rate', rate: ratio(0.9), valid: count(100) }],
    ['of ten answers has a rate', answers(9, 10), { kind: 'rate', rate: ratio(0.9), valid: count(10) }],
    ['of nine has none: 样本不足', answers(9, 9), { kind: 'small-base', valid: count(9) }],
    ['of nobody has none', answers(0, 0), { kind: 'small-base', valid: count(0) }],
    ['is not reported where the satisfied are not', answers(null, 100), { kind: 'unreported' }],
    ['is not reported where the base is not', answers(90, null), { kind: 'unreported' }],
  ])('%s', (_, told, expected) => {
    expect(satisfactionRate(told, TEN)).toEqual(expected)
  })

  const answered = (satisfied: number | null, valid: number | null) =>
    station({ satisfaction: answers(satisfied, valid) })

  test('of several stations is that of all who told both sides, and says who did not', () => {
    expect(satisfactionOf([answered(90, 100), answered(null, 40), answered(90, 100)], TEN)).toEqual({
      outcome: { kind: 'rate', rate: 0.9, valid: 200 },
      unreported: 1,
      tooFew: 0,
    })
  })

  test('of several stations is not of one with too few answers, which it would tell', () => {
    expect(satisfactionOf([answered(90, 100), answered(2, 8)], TEN)).toEqual({
      outcome: { kind: 'rate', rate: 0.9, valid: 100 },
      unreported: 0,
      tooFew: 1,
    })
    expect(satisfactionOf([answered(6, 8), answered(2, 8)], TEN).outcome).toEqual({
      kind: 'small-base',
      valid: 16,
    })
    expect(satisfactionOf([answered(null, 8)], TEN).outcome).toEqual({ kind: 'unreported' })
    expect(satisfactionOf([], TEN).outcome).toEqual({ kind: 'unreported' })
  })
})

describe('what stations did together', () => {
  test('groups (小组) are those of all stages', () => {
    expect(serviceTotal([station(), station()], groupsOf)).toEqual({ total: 20, unreported: 0 })
  })

  test('a part that is missing is counted, not taken for zero', () => {
    const gap = station({ groups: { ...station().groups, mature: null } })
    expect(serviceTotal([station(), gap], groupsOf)).toEqual({ total: 17, unreported: 1 })
    expect(serviceTotal([station({ visits: null })], ({ visits }) => [visits])).toEqual({
      total: null,
      unreported: 1,
    })
  })

  test('activities (场) and person-times (人次) stand month by month', () => {
    const months = [month('2023-01'), month('2023-02')]
    const silent = station({ activities: [null, count(5)], personTimes: [null, null] })
    const [january, february] = servicesByMonth({ months, cityCases: null, stations: [station(), silent] })
    expect(january).toEqual({
      month: '2023-01',
      activities: { total: 12, unreported: 1 },
      personTimes: { total: 410, unreported: 1 },
    })
    expect(february?.activities.total).toBe(13)
  })
})

test('guarding touches casework alone, and leaves a station without casework as it is', () => {
  const services = {
    months: [],
    cityCases: null,
    stations: [
      station({ cases: { opened: count(12), open: count(3), closed: count(9) } }),
      station({ stationCode: 'two', cases: null }),
    ],
  }
  const { stations } = guardServices(services, TEN)
  expect(stations[0]).toEqual(station({ cases: { opened: below(19), open: below(10), closed: below(10) } }))
  expect(stations[1]?.cases).toBeNull()
})
