import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseAnswer } from '#api/client.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { instant } from '#api/wire.ts'
import { exampleOf, put, refusal } from './api-answers-changed.ts'

describe('a wrong answer is refused by the path of its first wrong field', () => {
  test.each<[string, string, string, unknown]>([
    ['a negative number of workers', 'stations', 'data.stations.0.staffOnPost', -1],
    ['half a worker', 'stations', 'data.stations.0.staffOnPost', 2.5],
    ['a number written as text', 'stations', 'data.stations.0.rooms', '24'],
    ['a missing field, which is not the same as null', 'stations', 'data.stations.0.rooms', undefined],
    ['a score above 100', 'stations', 'data.stations.0.evaluation.score', 101],
    ['a negative number of files', 'stations', 'data.stations.0.specialFamilyFiles', -3],
    ['a name without a character', 'stations', 'data.stations.0.name.zh', ''],
    ['a name that is only text', 'stations', 'data.stations.0.name', '东门镇社工站'],
    ['an empty code', 'stations', 'data.stations.0.code', ''],
    ['a day that does not exist', 'stations', 'data.stations.0.openedOn', '2023-02-29'],
    ['a day written the Chinese way', 'stations', 'data.stations.0.openedOn', '2021年11月8日'],
    ['a phase nobody knows', 'projects', 'data.projects.0.phase', 'paused'],
    ['a negative budget', 'projects', 'data.projects.0.budget', -1],
    ['a weight below nothing', 'projects', 'data.projects.0.milestones.0.weight', -0.1],
    ['a month 13', 'workforce', 'data.months.0.period', '2023-13'],
    ['a year as a month', 'city', 'data.periods.first', '2022'],
    ['negative residents', 'city', 'data.population.residents', -5],
    ['a longitude off the globe', 'rooms', 'data.columns.longitude.0', 181],
    ['a latitude off the globe', 'rooms', 'data.columns.latitude.0', -91],
    ['a unit neither covered nor not', 'rooms', 'data.columns.covered.0', 'yes'],
    ['a year where a month belongs', 'rooms', 'data.columns.since.0', '2022'],
    ['a kind of town nobody knows', 'geography', 'data.towns.0.type', 'city'],
    ['rows instead of a list', 'needs', 'data.rows', {}],
    ['a demo flag as text', 'functions', 'source.demo', 'false'],
    ['a source without a name', 'functions', 'source.name', null],
    ['no data at all', 'reports', 'data', null],
  ])('%s', (_, resource, path, instead) => {
    expect(refusal(resource, path, instead)).toEqual(
      expect.stringMatching(new RegExp(`^${resource}: ${path.replaceAll('.', '\\.')}: .`)),
    )
  })

  test('the first of several is named', () => {
    const wrong = put(put(exampleOf('stations'), ['data', 'stations', 0, 'rooms'], -1), ['period'], 'x')
    expect(() => parseAnswer(stationsEndpoint, wrong, null)).toThrow(/stations: period: /)
  })

  test('a name longer than any name is refused', () => {
    expect(refusal('stations', 'data.stations.0.name.zh', '社'.repeat(401))).toMatch(
      /^stations: data.stations.0.name.zh/,
    )
  })

  test('the first month of the record may not be after its last', () => {
    expect(refusal('city', 'data.periods.first', '2023-03')).toBe(
      'city: data.periods: first month after the latest',
    )
  })
})

describe('an instant has a zone', () => {
  test.each([
    ['2023-02-16T17:51:00+08:00', true],
    ['2023-02-16T09:51:00Z', true],
    ['2023-02-16T09:51:00.123Z', true],
    ['2024-02-29T00:00:00+08:00', true],
    ['2023-02-16T17:51:00', false],
    ['2023-02-16 17:51:00+08:00', false],
    ['2023-02-16', false],
    ['2023-02-16T17:51+08:00', false],
    ['2023-02-29T00:00:00+08:00', false],
    ['2023-02-30T00:00:00+08:00', false],
    ['2023-13-01T00:00:00Z', false],
    ['2023-02-16T25:00:00Z', false],
    ['2023-02-16T17:51:00+99:00', false],
    ['16 Feb 2023 17:51:00 GMT', false],
    [1676541060, false],
  ])('%s: %s', (text, expected) => {
    expect(v.safeParse(instant, text).success).toBe(expected)
  })

  test('an answer without one is refused', () => {
    expect(refusal('city', 'servedAt', '2023-02-16T17:51:00')).toMatch(
      /^city: servedAt: not RFC 3339 with offset/,
    )
  })
})

describe('two of the same are refused, since neither could be told from the other', () => {
  const twice = (list: unknown) => (Array.isArray(list) ? [...list, ...list] : list)

  test.each([
    ['stations', 'stations'],
    ['geography', 'towns'],
    ['projects', 'projects'],
    ['surveys', 'surveys'],
    ['needs', 'topics'],
    ['needs', 'rows'],
    ['functions', 'functions'],
    ['functions', 'rows'],
    ['reports', 'reports'],
    ['workforce', 'months'],
  ])('%s: %s', (resource, list) => {
    const data = v.parse(v.object({ data: v.record(v.string(), v.unknown()) }), exampleOf(resource)).data
    expect(refusal(resource, `data.${list}`, twice(data[list]))).toBe(
      `${resource}: data.${list}: two members share one key`,
    )
  })

  test('two stations that serve one town', () => {
    const { stations } = v.parse(
      v.object({ data: v.object({ stations: v.array(v.looseObject({})) }) }),
      exampleOf('stations'),
    ).data
    const second = stations.map((station) => ({ ...station, code: 'another' }))
    expect(refusal('stations', 'data.stations', [...stations, ...second])).toBe(
      'stations: data.stations: two members share one key',
    )
  })

  test('two villages with one code', () => {
    const columns = v.parse(
      v.object({ data: v.object({ columns: v.record(v.string(), v.array(v.unknown())) }) }),
      exampleOf('rooms'),
    ).data.columns
    const doubled = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, twice(column)]))
    expect(refusal('rooms', 'data.columns', doubled)).toBe('rooms: data: two rows share one code')
  })
})

describe('rooms come in columns', () => {
  test.each([
    ['a column shorter than the others', 'data.columns.name', [], 'columns of unlike length'],
    ['a month too many', 'data.columns.since', ['2022-05', null], 'columns of unlike length'],
    ['a station that is not listed', 'data.columns.station', [1], 'a row names a station that is not listed'],
    ['no station at all', 'data.stationCodes', [], 'a row names a station that is not listed'],
  ])('%s is refused', (_, path, instead, words) => {
    expect(refusal('rooms', path, instead)).toBe(`rooms: data: ${words}`)
  })
})
