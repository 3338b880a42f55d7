import { describe, expect, test } from 'vitest'
import type { Adaptations, Households, Steps } from '#domain/adaptations.ts'
import {
  ADAPTATION_STEPS,
  adaptationDone,
  bySteps,
  guardAdaptations,
  shareOfHouseholds,
  stickingOf,
} from '#domain/adaptations.ts'
import { groupedBy } from '#domain/grouped.ts'
import type { Reported } from '#domain/reported.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { count, days } from '#domain/units.ts'

const TEN = count(10)
const below = (bound: number) => ({ below: count(bound) })
const atLeast = (bound: number) => ({ atLeast: count(bound) })

/** Steps from as many numbers as there are, nobody through the later ones. */
const stepsOf = (through: readonly (Households | null)[], waits: readonly (number | null)[] = []): Steps =>
  bySteps((step) => {
    const at = ADAPTATION_STEPS.indexOf(step)
    const wait = waits[at] ?? null
    const households = at < through.length ? (through[at] ?? null) : count(0)
    return { households, waitingDays: wait === null ? null : days(wait) }
  })

const counted = (...through: readonly number[]) => stepsOf(through.map(count))
const throughOf = (steps: Steps) => ADAPTATION_STEPS.map((step) => steps[step].households)

describe('adaptations done (改造完工率)', () => {
  test.each<[string, Reported<Households>, Reported<Households>, number | null]>([
    ['is accepted ÷ approved', count(60), count(45), 0.75],
    ['has no base where none is approved', count(0), count(0), null],
    ['is not reported where a side is missing', null, count(12), null],
    ['is hidden where accepted is withheld', count(60), below(10), null],
    ['is hidden over a lower bound', atLeast(130), count(12), null],
    ['may exceed 100% where a list of approvals lags behind, and reads so', count(20), count(22), 1.1],
  ])('%s', (_, plan, acceptance, expected) => {
    const zero = { households: count(0), waitingDays: null }
    const steps = bySteps((step) =>
      step === 'plan'
        ? { ...zero, households: plan }
        : step === 'acceptance'
          ? { ...zero, households: acceptance }
          : zero,
    )
    expect(adaptationDone(steps)).toBe(expected)
  })

  test('130余 is no base of a share', () => {
    expect(shareOfHouseholds(count(104), atLeast(130))).toBeNull()
  })
})

test('it sticks where the wait is longest; where nobody waits it sticks nowhere', () => {
  expect(stickingOf(stepsOf([], [null, 9, 12, 16, 31, 52, 28, null]))).toEqual({
    step: 'acceptance',
    days: 52,
  })
  expect(stickingOf(counted(20, 20))).toBeNull()
})

const city = (...stations: readonly Steps[]): Adaptations => ({
  city: bySteps((step) => ({
    households: count(
      stations.reduce((sum, steps) => {
        const { households } = steps[step]
        return sum + (typeof households === 'number' ? households : 0)
      }, 0),
    ),
    waitingDays: null,
  })),
  stations: stations.map((steps, at) => ({ stationCode: String(at), steps })),
})

describe('home adaptations as they are told', () => {
  test('a station withholds every step from its first small one on, zeros included', () => {
    const { stations } = guardAdaptations(city(counted(40, 20, 8, 3), counted(90, 80, 70, 60, 50)), TEN)
    expect(throughOf(stations[0]?.steps ?? counted()).slice(0, 6)).toEqual([
      40,
      20,
      below(10),
      below(10),
      below(10),
      0,
    ])
    expect(throughOf(stations[1]?.steps ?? counted())[4]).toBe(50)
  })

  test('the city is a lower bound where it would tell the one station that is withheld', () => {
    const told = guardAdaptations(city(counted(40, 8), counted(90, 80)), TEN)
    expect(throughOf(told.city).slice(0, 3)).toEqual([130, atLeast(80), 0])
  })

  test('two withheld stations leave the city standing, unless both must be the least or the most they can be', () => {
    expect(throughOf(guardAdaptations(city(counted(5), counted(7), counted(60)), TEN).city)[0]).toBe(72)
    expect(throughOf(guardAdaptations(city(counted(1), counted(1), counted(60)), TEN).city)[0]).toEqual(
      atLeast(60),
    )
    expect(throughOf(guardAdaptations(city(counted(9), counted(9)), TEN).city)[0]).toEqual(below(19))
  })

  test('130余 stays 130余, and hides nothing that could be had by subtracting it', () => {
    const all = city(counted(130, 104), counted(6))
    const jingang = stepsOf([atLeast(130), count(104)])
    const told = guardAdaptations(
      {
        city: { ...all.city, survey: { households: atLeast(136), waitingDays: null } },
        stations: [
          { stationCode: '0', steps: jingang },
          all.stations[1] ?? { stationCode: '1', steps: counted() },
        ],
      },
      TEN,
    )
    expect(told.stations[0]?.steps.survey.households).toEqual(atLeast(130))
    expect(told.city.survey.households).toEqual(atLeast(130))
  })

  test('a lower bound below the threshold is withheld with all that follows it', () => {
    const few = stepsOf([atLeast(12), atLeast(3), count(0)])
    const { stations } = guardAdaptations(city(few, counted(80, 70, 60)), TEN)
    expect(throughOf(stations[0]?.steps ?? counted()).slice(0, 3)).toEqual([
      atLeast(12),
      below(10),
      below(10),
    ])
  })

  test('how long people wait is told only of those whose number is', () => {
    const steps = stepsOf([count(40), count(6), count(3)], [null, 9, 12])
    const { stations } = guardAdaptations(city(steps, counted(80, 70, 60)), TEN)
    expect(stations[0]?.steps.application.waitingDays).toBe(9)
    expect(stations[0]?.steps.assessment.waitingDays).toBeNull()
  })

  test('what was not reported stays so beside what is withheld', () => {
    const { stations } = guardAdaptations(city(stepsOf([count(6), null, count(2)])), TEN)
    expect(throughOf(stations[0]?.steps ?? counted()).slice(0, 3)).toEqual([below(10), null, below(10)])
  })
})

/** Households through each step, never more than through the step before. */
type Through = readonly number[]

/** Every way in which so many steps can be come through by at most so many households. */
function waysThrough(steps: number, most: number): Through[] {
  if (steps === 0) return [[]]
  return Array.from({ length: most + 1 }, (_, first) => first).flatMap((first) =>
    waysThrough(steps - 1, first).map((rest) => [first, ...rest]),
  )
}

/** Every city of so many stations. */
const citiesOf = (stations: number, ways: readonly Through[]): Through[][] =>
  stations === 0
    ? [[]]
    : citiesOf(stations - 1, ways).flatMap((others) => ways.map((way) => [...others, way]))

describe('no subtraction recovers a withheld number of households', () => {
  test.each([
    [4, 2, 3, 5],
    [4, 3, 2, 4],
    [3, 4, 2, 3],
    [3, 3, 3, 3],
  ])(
    'below %i in none of all cities of %i stations, %i steps and up to %i households',
    (threshold, stations, steps, most) => {
      const told = (one: readonly Through[]) =>
        guardAdaptations(city(...one.map((numbers) => counted(...numbers))), count(threshold))
      const alike = groupedBy(citiesOf(stations, waysThrough(steps, most)), (one) =>
        JSON.stringify(told(one)),
      )
      const betrayed: string[] = []
      for (const cities of alike.values()) {
        const [real] = cities
        if (real === undefined) continue
        const shown = told(real)
        real.forEach((numbers, station) => {
          numbers.forEach((_, at) => {
            const step = ADAPTATION_STEPS[at] ?? 'survey'
            if (!isSuppressed(shown.stations[station]?.steps[step].households)) return
            const possible = new Set(cities.map((one) => one[station]?.[at]))
            // A zero tells of nobody.
            if (possible.size === 1 && !possible.has(0))
              betrayed.push(`${JSON.stringify(real)} ${station} ${step}`)
          })
        })
      }
      expect(betrayed).toEqual([])
    },
  )
})
