import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { ADAPTATION_STEPS } from '#domain/adaptations.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { trueAdaptationsAt } from '#mocks/dataset/adaptations.ts'
import { LATEST, MONTHS, month } from '#mocks/dataset/calendar.ts'
import { trueCaseworkAt } from '#mocks/dataset/casework.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { JINGANG, TOWNS } from '#mocks/dataset/towns.ts'
import { handlers } from '#mocks/handlers.ts'

const city = dataset()
const exact = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

describe('casework', () => {
  test('adds up before anything is withheld: parts to stations, stations to the city, stages to the city', () => {
    for (const period of MONTHS) {
      const { city: all, stations } = trueCaseworkAt(period)
      const sum = (part: 'opened' | 'open' | 'closed') =>
        stations.reduce((total, one) => total + exact(one?.[part]), 0)
      for (const one of stations) expect(exact(one?.open) + exact(one?.closed)).toBe(one?.opened)
      const { closed, ...open } = all?.stages ?? { closed: null }
      expect(closed).toBe(sum('closed'))
      expect(Object.values(open).reduce((total, stage) => total + exact(stage), 0)).toBe(sum('open'))
      expect(all?.opened).toBe(sum('opened'))
    }
  })

  test('no number of cases below ten leaves the server, in any month', async () => {
    for (const period of MONTHS) {
      const request = new Request(`http://localhost/api/v1/services?period=${period}`)
      const response = await getResponse(handlers({ name: 'normal', rooms: null }), request)
      const text = (await response?.text()) ?? ''
      expect(text).toContain('"below":10')
      expect(text).not.toMatch(/"(?:opened|open|closed|intake|assessment|planning|intervention)":[1-9][,}]/)
    }
  })

  test('small stations are withheld, yet the city stands in every month', () => {
    for (const period of MONTHS) {
      const { cityCases, stations } = city.services(period)
      expect(cityCases?.opened, period).toEqual(expect.any(Number))
      expect(stations.filter(({ cases }) => isSuppressed(cases?.opened)).length).toBeGreaterThan(1)
    }
  })
})

test('services are told of every station for the twelve months to the period', () => {
  for (const period of MONTHS) {
    const { months, stations } = city.services(period)
    expect(months).toHaveLength(12)
    expect(months.at(-1)).toBe(period)
    expect(stations.map(({ stationCode }) => stationCode)).toEqual(TOWNS.map(({ code }) => code))
    for (const { activities, personTimes, satisfaction } of stations) {
      activities.forEach((held, at) => {
        // Nobody comes to what is not held, and more come than there are activities.
        expect(exact(personTimes[at])).toBeGreaterThanOrEqual(exact(held))
      })
      expect(exact(satisfaction.satisfied)).toBeLessThanOrEqual(exact(satisfaction.valid))
    }
  }
})

test('a month is told alike in every answer that has it', () => {
  const [january, february] = [city.services(month('2023-01')), city.services(LATEST)]
  february.stations.forEach(({ activities }, at) => {
    expect(activities.slice(0, -1)).toEqual(january.stations[at]?.activities.slice(1))
  })
})

describe('home adaptations', () => {
  const sizes = (steps: ReturnType<typeof trueAdaptationsAt>['city']) =>
    ADAPTATION_STEPS.map((step) => steps[step].households).map((value) =>
      typeof value === 'object' && value !== null && 'atLeast' in value ? value.atLeast : exact(value),
    )

  test('fewer come through every further step, and none is ever lost from one month to the next', () => {
    for (const [at, period] of MONTHS.entries()) {
      const before = MONTHS[at - 1]
      trueAdaptationsAt(period).stations.forEach(({ steps }, station) => {
        const now = sizes(steps)
        const then = before && sizes(trueAdaptationsAt(before).stations[station]?.steps ?? steps)
        now.forEach((through, step) => {
          if (step > 0) expect(through).not.toBeGreaterThan(now[step - 1] ?? Number.NaN)
          expect(through).not.toBeLessThan(then?.[step] ?? 0)
        })
      })
    }
  })

  test('Jingang visited 130余 homes, known when its survey of them is', () => {
    for (const period of MONTHS) {
      const { households } = city
        .adaptations(period)
        .stations.find(({ stationCode }) => stationCode === JINGANG)?.steps.survey ?? { households: null }
      const survey = city.surveys(period).surveys.find(({ stationCode }) => stationCode === JINGANG)
      if (survey === undefined) expect(households, period).toBe(0)
      else expect(households, period).toEqual(survey.visited)
    }
    expect(city.adaptations(LATEST).city.survey.households).toMatchObject({ atLeast: expect.any(Number) })
  })

  test('no number of households below ten leaves the server', () => {
    for (const period of MONTHS) {
      expect(JSON.stringify(city.adaptations(period))).not.toMatch(/"households":[1-9][,}]/)
    }
  })

  test('the latest month and the one before show the city through every step', () => {
    for (const period of [month('2023-01'), LATEST]) {
      const { survey, ...later } = city.adaptations(period).city
      for (const { households } of Object.values(later))
        expect(households, period).toEqual(expect.any(Number))
    }
  })
})
