import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { parseAnswer } from '#api/client.ts'
import { evaluationsEndpoint } from '#api/evaluations.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { averageScore } from '#domain/evaluation.ts'
import type { Evaluation } from '#domain/evaluations.ts'
import { addsUp, averageTotal, latestOf, standingsOf, yearBefore } from '#domain/evaluations.ts'
import { LATEST, MONTHS, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { FENGHUANG } from '#mocks/dataset/towns.ts'
import { handlers } from '#mocks/handlers.ts'

const city = dataset()

async function answer(resource: string): Promise<unknown> {
  const request = new Request(`http://localhost/api/v1/${resource}`)
  const response = await getResponse(handlers({ name: 'normal', rooms: null }), request)
  return response?.json()
}

const evaluations = async (): Promise<readonly Evaluation[]> =>
  parseAnswer(evaluationsEndpoint, await answer('evaluations'), null).data

test('the totals of 2022 are the scores that every other page shows, and each adds up', async () => {
  const latest = latestOf(await evaluations())
  const stations = parseAnswer(stationsEndpoint, await answer('stations'), null).data
  expect(latest?.year).toBe(2022)
  expect(new Map(latest?.stations.map(({ stationCode, total }) => [stationCode, total]))).toEqual(
    new Map(stations.map(({ code, evaluation }) => [code, evaluation?.score])),
  )
  const standings = latest === null ? [] : standingsOf(latest)
  expect(standings.map(addsUp)).toEqual(standings.map(() => true))
  expect(standings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 5, 7, 8, 9, 10, 11])
  expect(latest === null ? null : averageTotal(latest).mean).toBeCloseTo(averageScore(stations, 2022) ?? 0)
})

test('eight stations were evaluated in 2021, and one of them was vetoed', async () => {
  const all = await evaluations()
  const latest = latestOf(all)
  const before = latest === null ? null : yearBefore(all, latest)
  const standings = before === null ? [] : standingsOf(before)
  expect(standings.map(addsUp)).toEqual(standings.map(() => true))
  expect(standings.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 5, 7, null])
  expect(standings.at(-1)?.station.stationCode).toBe(FENGHUANG)
})

test('nothing is told of an evaluation before it is closed', () => {
  expect(city.evaluations(month('2022-12')).evaluations).toEqual([])
  expect(city.evaluations(month('2023-01')).evaluations).toHaveLength(2)
})

test('a rectification closed in February was open at the end of January', () => {
  const doneIn = (period: (typeof MONTHS)[number]) =>
    city
      .evaluations(period)
      .evaluations.flatMap(({ stations }) => stations.flatMap(({ rectifications }) => rectifications))
      .filter(({ done }) => done !== null).length
  expect(doneIn(LATEST)).toBe(doneIn(month('2023-01')) + 2)
})

test('the history of reports tells of each month what the month itself told', () => {
  const { reports } = city['report-history'](LATEST)
  for (const period of MONTHS) {
    for (const report of city.reports(period).reports) expect(reports).toContainEqual(report)
  }
  const toCome = reports.filter(({ period }) => period === LATEST)
  expect(toCome).toHaveLength(11)
  expect(toCome.every(({ received }) => received === null)).toBe(true)
})

test('a revision is told from its day on', () => {
  const known = MONTHS.map((period) => city.revisions(period).revisions.length)
  expect(known).toEqual([...known].sort((one, other) => one - other))
  expect(known.at(0)).toBe(0)
  expect(known.at(-1)).toBe(6)
})

test('every answer names the version of the contract it keeps', async () => {
  expect(parseAnswer(evaluationsEndpoint, await answer('evaluations'), null).schemaVersion).toBe('1.0')
})
