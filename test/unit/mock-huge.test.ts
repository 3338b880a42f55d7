import * as v from 'valibot'
import { expect, test } from 'vitest'
import { projectsEndpoint } from '#api/projects.ts'
import { ENDPOINTS } from '#api/resources.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { LATEST, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { datasetFor } from '#mocks/dataset/dataset-for.ts'
import { TOWNS } from '#mocks/dataset/towns.ts'

const UNITS = 26_500
const { data } = datasetFor({ name: 'huge', rooms: null })
const { columns } = data.rooms(LATEST)
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

test('a huge city has 26,500 villages and communities, a hundred times as many, and 1,200 stations', () => {
  expect(columns.code).toHaveLength(UNITS)
  expect(new Set(columns.code).size).toBe(UNITS)
  expect(new Set(columns.station).size).toBe(1_200)
  expect(data.stations(LATEST).stations).toHaveLength(1_200)
  expect(data.geography(LATEST).towns).toHaveLength(1_200)
  expect(v.is(roomsEndpoint.wire, data.rooms(LATEST))).toBe(true)
})

test('its counts fit together', () => {
  const covered = columns.covered.filter(Boolean).length
  expect(sum(data.stations(LATEST).stations.map(({ rooms }) => rooms))).toBe(covered)
  const { towns } = data.geography(LATEST)
  expect(sum(towns.map(({ villages, communities }) => (villages ?? 0) + (communities ?? 0)))).toBe(UNITS)
  expect(covered / UNITS).toBeCloseTo(265 / 270, 2)
})

test('it grew as the real one did', () => {
  const before = data.rooms(month('2022-02')).columns.covered
  before.forEach((had, row) => {
    if (had) expect(columns.covered[row]).toBe(true)
  })
  expect(before.filter(Boolean).length / UNITS).toBeCloseTo(212 / 270, 1)
})

test('every place lies within the extent of the real units of its town, or a step beside it', () => {
  const real = dataset().rooms(LATEST).columns
  const extentOf = (degrees: readonly (number | null)[], station: number) => {
    const own = degrees.filter((_, row) => real.station[row] === station).map(Number)
    return [Math.min(...own) - 0.02, Math.max(...own) + 0.02] as const
  }
  TOWNS.forEach((_, town) => {
    const [west, east] = extentOf(real.longitude, town)
    const [south, north] = extentOf(real.latitude, town)
    const outside = columns.station.filter((own, row) => {
      const [longitude, latitude] = [columns.longitude[row] ?? 0, columns.latitude[row] ?? 0]
      return (
        own % TOWNS.length === town &&
        !(longitude > west && longitude < east && latitude > south && latitude < north)
      )
    })
    expect(outside).toEqual([])
  })
})

test('it has 5,000 projects, each with an id of its own', () => {
  const { projects } = data.projects(LATEST)
  expect(projects).toHaveLength(5000)
  expect(v.is(projectsEndpoint.wire, { projects })).toBe(true)
})

test('every resource keeps to the contract, and tells of stations that there are', () => {
  const codes = new Set(data.stations(LATEST).stations.map(({ code }) => code))
  for (const [resource, at] of Object.entries(data)) {
    const answer: unknown = at(LATEST)
    const endpoint = ENDPOINTS.find((one) => one.resource === resource)
    expect(v.safeParse(endpoint?.wire ?? v.never(), answer).issues, resource).toBeUndefined()
    const told = [...JSON.stringify(answer).matchAll(/"stationCode":"([^"]+)"/g)].map(
      ([, code]) => code ?? '',
    )
    expect(told.filter((code) => !codes.has(code))).toEqual([])
  }
})

test('every station has as many filed organisations as it reports, each at a village or community of its own', () => {
  const { organisations } = data.organisations(LATEST)
  const { stationCodes } = data.rooms(LATEST)
  const filed = new Map<string, number>()
  for (const { stationCode, stage } of organisations) {
    if (stage === 'filed') filed.set(stationCode, (filed.get(stationCode) ?? 0) + 1)
  }
  for (const { code, filedOrganisations } of data.stations(LATEST).stations) {
    expect(filed.get(code) ?? 0, code).toBe(filedOrganisations)
  }
  expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length)
  const stationOf = new Map(columns.code.map((code, row) => [code, stationCodes[columns.station[row] ?? -1]]))
  const astray = organisations.filter(
    ({ unit, stationCode }) => unit && stationOf.get(unit.code) !== stationCode,
  )
  expect(astray).toEqual([])
})

test('the size can be chosen, down to a single village and up to 265,000 units', { timeout: 20_000 }, () => {
  for (const rooms of [1, 12, 271, 265_000]) {
    const city = datasetFor({ name: 'huge', rooms }).data
    expect(city.rooms(LATEST).columns.code).toHaveLength(rooms)
    expect(city.stations(LATEST).stations).toHaveLength(11)
  }
})
