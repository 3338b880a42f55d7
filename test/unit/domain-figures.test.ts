import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { perTenThousandResidents } from '#domain/city.ts'
import { unitsOf } from '#domain/geography.ts'
import { placesOf } from '#domain/places.ts'
import { sumComplete, sumReported } from '#domain/reported.ts'
import { roomCoverage, totalOf } from '#domain/stations.ts'
import { change, count, pointsBetween, ratio, share } from '#domain/units.ts'
import { certifiedChange, certifiedIn, levelShares } from '#domain/workforce.ts'
import { counted, month, name, station } from './made.ts'

describe('a share is part ÷ whole, and never a share of nothing', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['three of four', 3, 4, 0.75],
    ['none of four is zero, not missing', 0, 4, 0],
    ['more closed than opened is above one', 6, 4, 1.5],
    ['of zero there is no share', 3, 0, null],
    ['nor of zero by zero', 0, 0, null],
    ['part not reported', null, 4, null],
    ['whole not reported', 3, null, null],
  ])('%s', (_, part, whole, expected) => {
    expect(share(part, whole)).toBe(expected)
  })
})

describe('a change needs both sides', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['more than before', 3695, 3281, 414],
    ['less than before', 10, 12, -2],
    ['the same', 5, 5, 0],
    ['nothing reported now', null, 12, null],
    ['nothing reported then', 12, null, null],
  ])('%s', (_, now, then, expected) => {
    expect(change(counted(now), counted(then))).toBe(expected)
  })

  test('two rates differ in percentage points', () => {
    expect(pointsBetween(ratio(0.42), ratio(0.5))).toBeCloseTo(-0.08)
    expect(pointsBetween(null, ratio(0.5))).toBeNull()
    expect(pointsBetween(ratio(0.5), null)).toBeNull()
  })
})

describe('what was not reported is not zero', () => {
  test.each<[string, (number | null)[], number | null, number | null]>([
    ['all reported', [1, 2, 3], 6, 6],
    ['one missing', [1, null, 3], 4, null],
    ['zeros count', [0, 0], 0, 0],
    ['none reported', [null, null], null, null],
    ['nobody to report', [], null, null],
  ])('%s', (_, parts, reported, complete) => {
    expect(sumReported(parts)).toBe(reported)
    expect(sumComplete(parts)).toBe(complete)
  })

  test('a complete sum, where there is one, is the reported sum', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat())), (parts) => {
        const complete = sumComplete(parts)
        expect(complete === null || complete === sumReported(parts)).toBe(true)
      }),
    )
  })
})

describe('certified workers per 10,000 residents', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['3,695 for 1.4474 million residents', 3695, 1_447_400, 25.528534],
    ['nobody certified', 0, 1_447_400, 0],
    ['certified not reported', null, 1_447_400, null],
    ['residents not reported', 3695, null, null],
    ['nobody lives there', 3695, 0, null],
  ])('%s', (_, certified, residents, expected) => {
    const figure = perTenThousandResidents(counted(certified), counted(residents))
    if (expected === null) expect(figure).toBeNull()
    else expect(figure).toBeCloseTo(expected, 5)
  })
})

describe('room coverage is rooms ÷ (villages + communities)', () => {
  const town = (villages: number | null, communities: number | null) => ({
    code: 'T01',
    name: name('镇'),
    short: name('镇'),
    type: 'town' as const,
    villages: counted(villages),
    communities: counted(communities),
    residents: null,
    tile: null,
  })

  test.each<[string, number | null, number | null, number | null, number | null]>([
    ['every unit has a room', 24, 13, 11, 1],
    ['two gaps', 22, 13, 11, 22 / 24],
    ['no room yet', 0, 13, 11, 0],
    ['more rooms than units is a fault of the list, not a coverage above one', 25, 13, 11, null],
    ['rooms not reported', null, 13, 11, null],
    ['villages not reported', 24, null, 11, null],
    ['communities not reported', 24, 13, null, null],
    ['a town without units', 0, 0, 0, null],
  ])('%s', (_, rooms, villages, communities, expected) => {
    expect(roomCoverage(counted(rooms), unitsOf(town(villages, communities)))).toBe(expected)
  })
})

describe('what the stations add up to', () => {
  test('a total says how many stations are not in it', () => {
    const stations = [5, null, 0].map((staff) => station({ staffOnPost: counted(staff) }))
    expect(totalOf(stations, ({ staffOnPost }) => staffOnPost)).toEqual({ total: 5, unreported: 1 })
  })

  test('a total of nothing reported is not reported', () => {
    const stations = [station({ rooms: null }), station({ rooms: null })]
    expect(totalOf(stations, ({ rooms }) => rooms)).toEqual({ total: null, unreported: 2 })
    expect(totalOf([], ({ rooms }) => rooms)).toEqual({ total: null, unreported: 0 })
  })
})

describe('certified workers of a month', () => {
  const period = month('2023-02')
  const certified = { assistant: count(2401), worker: count(1279), senior: count(15) }
  const complete = { period, certified, newlyCertified: null }

  test('are all levels together', () => {
    expect(certifiedIn({ months: [complete] }, period)).toBe(3695)
  })

  test('are not known while a level is missing: it would look like a loss', () => {
    const months = [{ ...complete, certified: { ...certified, senior: null } }]
    expect(certifiedIn({ months }, period)).toBeNull()
  })

  test('are not known for a month that is not on record', () => {
    expect(certifiedIn({ months: [complete] }, month('2022-02'))).toBeNull()
  })

  test('are more or fewer than in an earlier month only when both are complete', () => {
    const then = {
      ...complete,
      period: month('2022-02'),
      certified: { ...certified, assistant: count(2000) },
    }
    const silent = { ...complete, period: month('2022-03'), certified: { ...certified, senior: null } }
    const workforce = { months: [then, silent, complete] }
    expect(certifiedChange(workforce, period, then.period)).toBe(401)
    expect(certifiedChange(workforce, period, silent.period)).toBeNull()
    expect(certifiedChange(workforce, period, month('2021-02'))).toBeNull()
  })

  test('have levels whose shares make one, and none while a level is missing', () => {
    const shares = levelShares({ months: [complete] }, period)
    expect(shares.map(({ level }) => level)).toEqual(['assistant', 'worker', 'senior'])
    expect(shares.reduce((sum, one) => sum + (one.share ?? Number.NaN), 0)).toBeCloseTo(1)
    const months = [{ ...complete, certified: { ...certified, senior: null } }]
    expect(levelShares({ months }, period).map((one) => one.share)).toEqual([null, null, null])
    expect(levelShares({ months: [] }, period).map((one) => one.certified)).toEqual([null, null, null])
  })
})

describe('where a station is', () => {
  const town = {
    code: 'T01',
    name: name('东门镇'),
    short: name('东门'),
    type: 'town' as const,
    villages: null,
    communities: null,
    residents: null,
    tile: null,
  }

  test('is its town; its own name stands in where the town is on no list', () => {
    const places = placesOf([station(), station({ code: 'S02', townCode: 'T99' })], [town])
    expect(places.get('S01')).toEqual({
      short: name('东门'),
      town: name('东门镇'),
      station: name('社工站'),
      operator: null,
    })
    expect(places.get('S02')).toMatchObject({ short: name('社工站'), town: name('社工站') })
    expect(places.get('S03')).toBeUndefined()
  })
})
