import { describe, expect, test } from 'vitest'
import { gapsByTown } from '#domain/gaps.ts'
import type { Town } from '#domain/geography.ts'
import type { Rooms } from '#domain/rooms.ts'
import { coveredSince, type KindChoice, narrowed, neighboursOf, unitsOfTown } from '#domain/units-of-town.ts'
import { levelUp, whereaboutsOf } from '#domain/whereabouts.ts'
import * as made from './made.ts'
import { month } from './made.ts'

/** Two towns: S01 has three units in a row from west to east, S02 one; the second of S01 is a gap. */
const ROOMS: Rooms = {
  length: 4,
  code: ['u1', 'u2', 'u3', 'u4'],
  name: ['东社区', '西村', '南村', '北村'],
  kind: ['community', 'village', 'village', 'village'],
  station: Uint16Array.from([0, 0, 0, 1]),
  stationCodes: ['S01', 'S02'],
  longitude: Float64Array.from([120, 120.1, 120.3, 120.11]),
  latitude: Float64Array.from([31, 31, Number.NaN, 31]),
  covered: Uint8Array.from([1, 0, 1, 1]),
  since: null,
}

describe('city, town, village', () => {
  test.each([
    ['nothing chosen', null, null, { station: null, unit: null, unknownUnit: null }],
    ['a town', 'S01', null, { station: 'S01', unit: null, unknownUnit: null }],
    ['a unit of the town', 'S01', 'u2', { station: 'S01', unit: 1, unknownUnit: null }],
    ['a unit alone brings its town', null, 'u4', { station: 'S02', unit: 3, unknownUnit: null }],
    ['a unit of another town', 'S01', 'u4', { station: 'S01', unit: null, unknownUnit: 'u4' }],
    ['a unit nobody knows', null, 'x', { station: null, unit: null, unknownUnit: 'x' }],
  ])('%s', (_, station, unit, expected) => {
    expect(whereaboutsOf(ROOMS, { station, unit })).toEqual(expected)
  })

  test('one level up at a time, and none above the city', () => {
    const from = (station: string | null, unit: number | null) =>
      levelUp({ station, unit, unknownUnit: null })
    expect(from('S01', 1)).toEqual({ station: 'S01', unit: null })
    expect(from('S01', null)).toEqual({ station: null, unit: null })
    expect(from(null, null)).toBeNull()
  })

  test('gaps come apart from the others, villages before communities', () => {
    expect(unitsOfTown(ROOMS, 'S01')).toEqual({ gaps: [1], covered: [2, 0] })
    expect(unitsOfTown(ROOMS, 'S99')).toEqual({ gaps: [], covered: [] })
  })

  test('a list is narrowed by name and kind', () => {
    const units = ROOMS.name.map((name, at) => ({ name, kind: ROOMS.kind[at] ?? 'village' }))
    const names = (typed: string, kind: KindChoice) => narrowed(units, typed, kind).map(({ name }) => name)
    expect(names(' 村 ', 'all')).toEqual(['西村', '南村', '北村'])
    expect(names('', 'community')).toEqual(['东社区'])
    expect(names('.', 'all')).toEqual([])
  })

  test('a room is told since its month; a gap is not, nor one of which nobody knows', () => {
    const told = { ...ROOMS, since: [month('2022-05'), month('2021-11'), null, month('2023-01')] }
    const since = (rooms: Rooms) => ROOMS.code.map((_, row) => coveredSince(rooms, row))
    expect(since(told)).toEqual(['2022-05', null, null, '2023-01'])
    expect(since(ROOMS)).toEqual([null, null, null, null])
  })

  test('neighbours are of the same town and have a place', () => {
    expect(neighboursOf(ROOMS, 0, 5)).toEqual([1])
    expect(neighboursOf(ROOMS, 2, 5)).toEqual([])
  })
})

const town = (code: string): Town => ({
  code,
  name: made.name(code),
  short: made.name(code),
  type: 'town',
  villages: null,
  communities: null,
  residents: null,
  tile: null,
})

test('towns with most gaps come first, then those that told nothing, last those without any', () => {
  const stations = [
    made.station({ code: 'S01', townCode: 'T01' }),
    made.station({ code: 'S02', townCode: 'T02' }),
    made.station({ code: 'S03', townCode: 'T03', rooms: null }),
  ]
  const rows = gapsByTown([town('T02'), town('T03'), town('T04'), town('T01')], stations, ROOMS)
  expect(rows.map(({ town: { code }, gaps }) => [code, gaps])).toEqual([
    ['T01', [1]],
    ['T03', null],
    ['T04', null],
    ['T02', []],
  ])
})
