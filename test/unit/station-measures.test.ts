import { describe, expect, test } from 'vitest'
import type { MonthRecord } from '#domain/station-measures.ts'
import { cityFigures, rankedBy, stationFigures } from '#domain/station-measures.ts'
import { count, days, score } from '#domain/units.ts'
import { counted, day, milestone, name, project, RULES, station } from './made.ts'

const ON = day('2022-12-31')

const town = (code: string, residents: number | null) => ({
  code,
  name: name(code),
  short: name(code),
  type: 'town' as const,
  villages: count(20),
  communities: count(10),
  residents: counted(residents),
  tile: null,
})

const need = (stationCode: string, accepted: number | null, linked: number | null) => ({
  stationCode,
  topicId: '停车',
  accepted: counted(accepted),
  linked: counted(linked),
  oldestWaiting: null,
})

const record = (changes: Partial<MonthRecord> = {}): MonthRecord => ({
  stations: [
    station({
      code: 'S01',
      townCode: 'T01',
      staffOnPost: count(8),
      evaluation: { score: score(90), year: 2022 },
    }),
    station({ code: 'S02', townCode: 'T02', rooms: count(30), staffOnPost: null }),
  ],
  towns: [town('T01', 120_000), town('T02', 9_000)],
  functions: {
    functions: [],
    rows: [
      { stationCode: 'S01', functionId: '一', target: count(10), done: count(12) },
      { stationCode: 'S01', functionId: '二', target: count(10), done: null },
      { stationCode: 'S02', functionId: '一', target: count(0), done: count(0) },
    ],
  },
  needs: { topics: [], rows: [need('S01', 40, 10), need('S02', 5, 5)] },
  times: {
    city: { median: days(18), decided: count(14) },
    stations: [
      { stationCode: 'S01', median: days(20), decided: count(12), waiting: count(1) },
      { stationCode: 'S02', median: days(2), decided: count(2), waiting: null },
    ],
    months: [],
    waiting: [
      { id: '一', stationCode: 'S01', topicId: '停车', acceptedOn: day('2022-11-01'), status: 'appraised' },
    ],
  },
  projects: {
    all: [
      project({ stationCode: 'S01', end: ON, milestones: [milestone(1, null)] }),
      project({ stationCode: 'S01', phase: 'closed' }),
    ],
    on: ON,
  },
  on: ON,
  ...changes,
})

const of = (code: string, changes: Partial<MonthRecord> = {}) => {
  const found = stationFigures(record(changes), RULES).find(({ stationCode }) => stationCode === code)
  if (found === undefined) throw new Error(`no ${code}`)
  return found
}

describe('the measures of one station', () => {
  test.each([
    ['coverage', 0.8],
    ['per10k', 25],
    ['staff', 8],
    ['functions', 1.2],
    ['accepted', 40],
    ['conversion', 0.25],
    ['response', 20],
    ['overdue', 1],
    ['projects', 1],
    ['late', 1],
    ['organisations', null],
    ['evaluation', 90],
  ] as const)('%s is %s', (measure, expected) => {
    expect(of('S01').values[measure]).toBe(expected)
  })

  test('what it did not report, or has no base for, is not reported; no project is zero', () => {
    expect(of('S02').values).toMatchObject({
      staff: null,
      functions: null,
      overdue: null,
      projects: 0,
      late: 0,
    })
  })

  test('what has not come is not reported either', () => {
    const empty = { functions: null, needs: null, times: null, projects: null }
    expect(of('S01', empty).values).toMatchObject({
      functions: null,
      accepted: null,
      conversion: null,
      response: null,
      overdue: null,
      projects: null,
      late: null,
    })
  })
})

describe('the city beside it', () => {
  const city = cityFigures(record(), stationFigures(record(), RULES), count(129_000))

  test('counts are means of the stations that told theirs', () => {
    expect(city).toMatchObject({ staff: 8, accepted: 22.5, overdue: 1, projects: 0.5, evaluation: 90 })
  })

  test('rates are those of the city, not means of rates; its median is the one it was told', () => {
    expect(city.conversion).toBeCloseTo(15 / 45)
    expect(city).toMatchObject({ coverage: 54 / 60, functions: 1.2, response: 18 })
    expect(city.per10k).toBeCloseTo((600 / 129_000) * 10_000)
  })

  test('a city of which nothing is known has nothing to be held against', () => {
    const none = record({ stations: [], functions: null, needs: null, times: null, projects: null })
    expect(Object.values(cityFigures(none, [], null)).every((value) => value === null)).toBe(true)
  })
})

describe('a rank is given where it is fair', () => {
  test.each([
    ['conversion', 'S01', 0.25],
    ['conversion', 'S02', null],
    ['response', 'S02', null],
    ['per10k', 'S02', null],
    ['coverage', 'S02', 1],
    ['staff', 'S01', null],
    ['evaluation', 'S01', null],
  ] as const)('%s of %s is ranked by %s', (measure, code, expected) => {
    expect(rankedBy(of(code), measure)).toBe(expected)
  })
})
