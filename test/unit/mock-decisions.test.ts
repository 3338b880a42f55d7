import { expect, test } from 'vitest'
import { STANDINGS } from '#domain/decisions.ts'
import { LATEST, MONTHS, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { YANGSHE } from '#mocks/dataset/towns.ts'

const city = dataset()
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

const keyOf = ({ stationCode, topicId }: { stationCode: string; topicId: string }) =>
  `${stationCode} ${topicId}`
const within = <Row extends { stationCode: string; topicId: string }>(rows: readonly Row[], key: string) =>
  rows.filter((row) => keyOf(row) === key)

test('in every month the outcomes of a town and topic add up to its needs, and the approved ones to those linked', () => {
  for (const period of MONTHS) {
    const { rows, links } = city.decisions(period)
    for (const need of city.needs(period).rows) {
      const where = `${period} ${keyOf(need)}`
      const own = within(rows, keyOf(need))
      expect(sum(own.map(({ accepted }) => accepted)), where).toBe(need.accepted)
      expect(sum(own.map(({ approved }) => approved)), where).toBe(need.linked)
      expect(sum(within(links, keyOf(need)).map(({ needs }) => needs)), where).toBe(need.linked)
    }
    for (const row of rows) {
      expect(sum(STANDINGS.map((standing) => row[standing]))).toBe(row.accepted)
      expect(Math.min(...STANDINGS.map((standing) => row[standing] ?? 0))).toBeGreaterThanOrEqual(0)
      expect(row.closed ?? 0).toBeLessThanOrEqual(sum([row.approved, row.referred, row.declined]))
    }
  }
})

test('needs come from finished surveys of their own town, and go into projects of it that stood on the list', () => {
  for (const period of MONTHS) {
    const { rows, links } = city.decisions(period)
    const surveys = new Map(city.surveys(period).surveys.map((survey) => [survey.id, survey]))
    for (const { surveyId, stationCode } of rows) {
      if (surveyId === null) continue
      expect(surveys.get(surveyId)?.stationCode, `${period} ${surveyId}`).toBe(stationCode)
      expect(surveys.get(surveyId)?.end, `${period} ${surveyId}`).not.toBeNull()
    }
    const projects = new Map(city.projects(period).projects.map(({ id, stationCode }) => [id, stationCode]))
    for (const { projectId, stationCode } of links) expect(projects.get(projectId)).toBe(stationCode)
  }
})

test('what Yangshe asked its residents about became the four projects that the article names', () => {
  const { rows, links } = city.decisions(LATEST)
  const asked = rows.filter(({ surveyId }) => surveyId === 'sv-2022-01').map(({ topicId }) => topicId)
  const taken = links.filter(({ stationCode, topicId }) => stationCode === YANGSHE && asked.includes(topicId))
  expect(taken.map(({ projectId }) => projectId)).toEqual(
    expect.arrayContaining(['pj-yangshe-01', 'pj-yangshe-02', 'pj-yangshe-03', 'pj-yangshe-04']),
  )
})

test('within a year nothing decided is undone', () => {
  for (const [at, period] of MONTHS.entries()) {
    const before = MONTHS[at - 1]
    if (before === undefined || before.slice(0, 4) !== period.slice(0, 4)) continue
    const past = city.decisions(before).rows
    const now = city.decisions(period).rows
    for (const key of new Set(past.map(keyOf))) {
      for (const standing of ['approved', 'referred', 'declined', 'closed'] as const) {
        const figureOf = (rows: typeof now) => sum(within(rows, key).map((row) => row[standing]))
        expect(figureOf(now), `${period} ${key} ${standing}`).toBeGreaterThanOrEqual(figureOf(past) - 1)
      }
    }
  }
})

test('the needs that wait are those of the rows and what was left from the year before', () => {
  for (const period of MONTHS) {
    const { waiting, stations } = city['response-times'](period)
    const { rows } = city.decisions(period)
    const thisYear = waiting.filter(({ acceptedOn }) => acceptedOn >= `${period.slice(0, 4)}-01-01`)
    for (const status of ['registered', 'appraised'] as const) {
      expect(thisYear.filter((need) => need.status === status).length, `${period} ${status}`).toBe(
        sum(rows.map((row) => row[status])),
      )
    }
    for (const { stationCode, waiting: many } of stations) {
      expect(waiting.filter((need) => need.stationCode === stationCode)).toHaveLength(many ?? -1)
    }
    expect(new Set(waiting.map(({ id }) => id)).size).toBe(waiting.length)
  }
})

test('the oldest of a town and topic is the one its needs tell of', () => {
  for (const period of MONTHS) {
    const { waiting } = city['response-times'](period)
    for (const need of city.needs(period).rows) {
      const [oldest] = within(waiting, keyOf(need))
        .map(({ acceptedOn }) => acceptedOn)
        .sort()
      expect(oldest ?? null, `${period} ${keyOf(need)}`).toBe(need.oldestWaiting)
    }
  }
})

test('what was decided in a month is what the rows have more than the month before', () => {
  const decidedIn = (period: (typeof MONTHS)[number]) =>
    sum(
      city
        .decisions(period)
        .rows.flatMap(({ approved, referred, declined }) => [approved, referred, declined]),
    )
  for (const [at, period] of MONTHS.entries()) {
    const before = MONTHS[at - 1]
    const past = before?.slice(0, 4) === period.slice(0, 4) ? decidedIn(before ?? period) : 0
    const { city: whole, stations } = city['response-times'](period)
    expect(whole.decided, period).toBe(decidedIn(period) - past)
    expect(sum(stations.map(({ decided }) => decided)), period).toBe(whole.decided)
  }
})

test('the median of the city lies among those of its stations, and its history ends with it', () => {
  for (const period of MONTHS) {
    const { city: whole, stations, months } = city['response-times'](period)
    const medians = stations.flatMap(({ median }) => median ?? [])
    expect(Math.min(...medians)).toBeLessThanOrEqual(whole.median ?? -1)
    expect(Math.max(...medians)).toBeGreaterThanOrEqual(whole.median ?? -1)
    expect(months.map((past) => past.period)).toEqual(MONTHS.filter((past) => past <= period))
    expect(months.at(-1)?.median).toBe(whole.median)
  }
  expect(city['response-times'](month('2022-02')).city.median).toBeGreaterThan(
    city['response-times'](LATEST).city.median ?? 0,
  )
})

test('a waiting need says when, where and about what, and nothing of a person', () => {
  const keys = new Set(city['response-times'](LATEST).waiting.flatMap((need) => Object.keys(need)))
  expect([...keys].sort()).toEqual(['acceptedOn', 'id', 'stationCode', 'status', 'topicId'])
})
