import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAnswer } from '#api/client.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { exampleOf, type Place, put, refusal } from './api-answers-changed.ts'

describe('rooms come in columns', () => {
  test('a unit without a position has none, and is still a unit', () => {
    const nowhere = put(exampleOf('rooms'), ['data', 'columns', 'longitude', 0], null)
    const { data } = parseAnswer(roomsEndpoint, nowhere, null)
    expect(data.length).toBe(1)
    expect(data.longitude[0]).toBeNaN()
    expect(data.covered[0]).toBe(1)
  })

  test('a backend that does not tell since when there are rooms is read as before', () => {
    expect(parseAnswer(roomsEndpoint, exampleOf('rooms'), null).data.since).toEqual(['2022-05'])
    const older = put(exampleOf('rooms'), ['data', 'columns', 'since'], undefined)
    expect(parseAnswer(roomsEndpoint, older, null).data).toMatchObject({ length: 1, since: null })
  })

  test('a city without any is empty, not wrong', () => {
    const empty = { code: [], name: [], kind: [], station: [], longitude: [], latitude: [], covered: [] }
    expect(refusal('rooms', 'data.columns', empty)).toMatchObject({ data: { length: 0 } })
  })
})

describe('what is unusual and right is taken as it is', () => {
  test('a project from a backend that knows neither fields nor lights set by hand', () => {
    const without = (key: string) => (answer: unknown) => put(answer, ['data', 'projects', 0, key], undefined)
    const older = without('field')(without('override')(exampleOf('projects')))
    const [taken] = parseAnswer(projectsEndpoint, older, null).data
    expect(taken).toMatchObject({ field: null, override: null })
  })

  const stationsWith = (path: Place, instead: unknown) =>
    parseAnswer(stationsEndpoint, put(exampleOf('stations'), ['data', 'stations', 0, ...path], instead), null)
      .data[0]

  test.each([
    ['forty characters', '社'.repeat(40)],
    ['markup', '<img src=x onerror="alert(1)">'],
    ['a spreadsheet formula', '=HYPERLINK("http://x")'],
    ['right-to-left and emoji', '\u202e站👩‍👧'],
    ['a name like a number', '2018'],
  ])('a name with %s is text, character by character', (_, zh) => {
    expect(stationsWith(['name', 'zh'], zh)?.name.zh).toBe(zh)
  })

  test('any name a backend may send comes through unchanged', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (zh) => {
        expect(stationsWith(['name', 'zh'], zh)?.name.zh).toBe(zh)
      }),
    )
  })

  test('zero stays zero and null stays not reported', () => {
    expect(stationsWith(['rooms'], 0)?.rooms).toBe(0)
    expect(stationsWith(['rooms'], null)?.rooms).toBeNull()
  })

  test('a withheld number stays withheld', () => {
    expect(stationsWith(['specialFamilyFiles'], { below: 10 })?.specialFamilyFiles).toEqual({ below: 10 })
  })

  test('a field the contract does not know is left aside', () => {
    const more = Object.assign({ weather: 'fine' }, exampleOf('stations'))
    expect(parseAnswer(stationsEndpoint, more, '"1"')).not.toHaveProperty('weather')
  })

  test('months come in the order of time, whatever order they were sent in', () => {
    const certified = { assistant: 1, worker: 1, senior: null }
    const months = ['2023-01', '2022-11', '2022-12'].map((period) => ({ period, certified }))
    const { data } = parseAnswer(
      workforceEndpoint,
      put(exampleOf('workforce'), ['data', 'months'], months),
      null,
    )
    expect(data.months.map(({ period }) => period)).toEqual(['2022-11', '2022-12', '2023-01'])
  })
})
