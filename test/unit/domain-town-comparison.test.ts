import { describe, expect, test } from 'vitest'
import type { City } from '#domain/city.ts'
import type { Town } from '#domain/geography.ts'
import { townFigures } from '#domain/measures.ts'
import { comparedFigures, gapCount, meanOf, sidesOf } from '#domain/town-comparison.ts'
import { count, score } from '#domain/units.ts'
import { counted, day, milestone, month, name, project, RULES, station } from './made.ts'

const town = (code: string): Town => ({
  code,
  name: name(code),
  short: name(code),
  type: 'town',
  villages: count(20),
  communities: count(10),
  residents: count(100_000),
  tile: null,
})

const CITY: City = {
  code: '1',
  name: name('市'),
  population: { residents: count(200_000), countedOn: day('2022-12-31') },
  periods: { first: month('2022-01'), latest: month('2023-02') },
  policies: [],
  programme: null,
  ratedAgencies: null,
  notes: [],
}

const TOWNS = [town('T01'), town('T02')]
const STATIONS = [
  station({ staffOnPost: count(5), evaluation: { score: score(90), year: 2022 } }),
  station({ code: 'S02', townCode: 'T02', rooms: count(30), certified: count(100), staffOnPost: null }),
]

const compared = (stations = STATIONS) => {
  const late = project({ milestones: [milestone(1, null)] })
  const projects = [late, project({ id: 'p2', stationCode: 'S02', milestones: null })]
  const figures = townFigures(TOWNS, stations, projects, day('2022-12-01'), RULES)
  const [own, other] = stations.map((one, at) => {
    const own = figures[at]
    if (own === undefined) throw new Error('no figures')
    return { station: one, figures: own }
  })
  return comparedFigures(own ?? null, other ?? null, { city: CITY, towns: TOWNS, stations, figures })
}

const figure = (id: string, from = compared()) => {
  const found = from.find((one) => one.id === id)
  return found && [found.own, found.other, found.city]
}

describe('two towns and the city', () => {
  test.each([
    ['coverage', [0.8, 1, 0.9]],
    ['gaps', [6, 0, 3]],
    ['certified-10k', [30, 10, 20]],
    ['certified', [300, 100, 200]],
    ['staff', [5, null, 5]],
    ['organisations', [null, null, null]],
    ['active', [1, 1, 1]],
    // The project without milestones may be late or not.
    ['late', [1, null, 1]],
    ['evaluation', [90, null, 90]],
  ])('%s', (id, expected) => {
    expect(figure(id)).toEqual(expected)
  })

  test('the city has no rate of workers while a station did not tell its own', () => {
    const silent = STATIONS.map((one) => ({ ...one, certified: null }))
    expect(figure('certified-10k', compared(silent))).toEqual([null, null, null])
  })

  test('a side that is not chosen has no figures, the city keeps its own', () => {
    const figures = townFigures(TOWNS, STATIONS, [], day('2022-12-01'), RULES)
    const [coverage] = comparedFigures(null, null, { city: CITY, towns: TOWNS, stations: STATIONS, figures })
    expect(coverage).toMatchObject({ own: null, other: null, city: 0.9 })
  })

  test('a mean is of those that told', () => {
    expect(meanOf([counted(1), null, counted(2)])).toBe(1.5)
    expect(meanOf([null])).toBeNull()
    expect(meanOf([])).toBeNull()
  })

  test('more rooms than villages and communities are no gap below zero', () => {
    const [figures] = townFigures(TOWNS, [station({ rooms: count(31) })], [], day('2022-12-01'), RULES)
    expect(figures && gapCount(figures)).toBeNull()
  })
})

describe('where nobody is chosen the ends of the city stand', () => {
  const stations = [18, 30, null, 12, 30].map((rooms, at) =>
    station({ code: `S0${at}`, townCode: `T0${at}`, rooms: counted(rooms) }),
  )
  const figures = townFigures(
    stations.map(({ townCode }) => town(townCode)),
    stations,
    [],
    day('2022-12-01'),
    RULES,
  )
  const towns = figures.map((own, at) => ({ figures: own, station: stations[at] ?? station() }))
  const one = (code: string | null) => towns.find((served) => served.station.code === code) ?? null
  const told = (own: string | null, other: string | null, among = towns) => {
    const sides = sidesOf(one(own), one(other), among, 'room-coverage')
    return [sides.own, sides.other].map((side) => side && [side.town.station.code, side.end])
  }

  test.each<[string, string | null, string | null, ([string, string | null] | null)[]]>([
    [
      'nobody',
      null,
      null,
      [
        ['S01', 'most'],
        ['S03', 'least'],
      ],
    ],
    [
      'one',
      'S00',
      null,
      [
        ['S00', null],
        ['S03', 'least'],
      ],
    ],
    [
      'the lowest',
      'S03',
      null,
      [
        ['S03', null],
        ['S01', 'most'],
      ],
    ],
    [
      'the highest, as the other',
      null,
      'S01',
      [
        ['S03', 'least'],
        ['S01', null],
      ],
    ],
    [
      'both',
      'S02',
      'S00',
      [
        ['S02', null],
        ['S00', null],
      ],
    ],
  ])('%s is chosen', (_, own, other, expected) => {
    expect(told(own, other)).toEqual(expected)
  })

  test('one town alone is held against nobody, and so is one among towns that told nothing', () => {
    expect(told(null, null, towns.slice(0, 1))).toEqual([['S00', 'most'], null])
    expect(told('S00', null, towns.slice(2, 3))).toEqual([['S00', null], null])
    expect(told(null, null, towns.slice(2, 3))).toEqual([null, null])
  })
})
