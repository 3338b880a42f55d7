import { describe, expect, test } from 'vitest'
import { roomCoverageOf, townCoverage } from '#domain/coverage.ts'
import type { Town } from '#domain/geography.ts'
import type { Station } from '#domain/stations.ts'
import { count } from '#domain/units.ts'

const name = { zh: '镇', en: null }

const town = (code: string, villages: number | null): Town => ({
  code,
  name,
  short: name,
  type: 'town',
  villages: villages === null ? null : count(villages),
  communities: count(0),
  residents: null,
  tile: null,
})

const station = (townCode: string, rooms: number | null): Station => ({
  code: `S${townCode}`,
  townCode,
  name,
  operator: null,
  contact: null,
  commissioned: null,
  openedOn: null,
  rooms: rooms === null ? null : count(rooms),
  certified: null,
  staffOnPost: null,
  filedOrganisations: null,
  filedThisQuarter: null,
  specialFamilyFiles: null,
  evaluation: null,
})

describe('coverage', () => {
  test('a town without a station is not covered', () => {
    const coverage = townCoverage([town('A', 5), town('B', 5)], [station('A', 5)])
    expect(coverage).toEqual({ covered: 1, towns: 2 })
  })

  test('rooms are held against the units of the same towns', () => {
    const coverage = roomCoverageOf([town('A', 10), town('B', 10)], [station('A', 10), station('B', 7)])
    expect(coverage).toEqual({ rate: 0.85, gaps: 3, unreported: 0 })
  })

  test.each([
    ['that reported no rooms', town('B', 10), station('B', null)],
    ['whose units nobody told', town('B', null), station('B', 7)],
    ['with more rooms than units', town('B', 3), station('B', 7)],
    ['without a station', town('B', 10), station('C', 7)],
  ])('a town %s is counted, not guessed', (_, other, itsStation) => {
    const coverage = roomCoverageOf([town('A', 10), other], [station('A', 9), itsStation])
    expect(coverage).toEqual({ rate: 0.9, gaps: 1, unreported: 1 })
  })

  test('of nothing told there is no rate and no gap', () => {
    expect(roomCoverageOf([town('A', null)], [])).toEqual({ rate: null, gaps: null, unreported: 1 })
  })
})
