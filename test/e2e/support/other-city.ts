/**
 * Another city than the demo's: other names, 23 towns, no geometry. Answers the same contract through the same
 * schemas, so what stands with it stands with any backend.
 */
import type { Page } from '@playwright/test'
import type { cityEndpoint } from '#api/city.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { functionsEndpoint } from '#api/functions.ts'
import type { geographyEndpoint } from '#api/geography.ts'
import type { needsEndpoint } from '#api/needs.ts'
import type { projectsEndpoint } from '#api/projects.ts'
import type { reportsEndpoint } from '#api/reports.ts'
import type { roomsEndpoint } from '#api/rooms.ts'
import type { stationsEndpoint } from '#api/stations.ts'
import type { surveysEndpoint } from '#api/surveys.ts'
import type { trainingEndpoint } from '#api/training.ts'
import type { workforceEndpoint } from '#api/workforce.ts'

export const TOWN_COUNT = 23
const UNITS_EACH = 4

const numbers = (length: number) => Array.from({ length }, (_, at) => at)
const codeOf = (at: number) => `99${String(at).padStart(4, '0')}`
const nameOf = (at: number) => ({ zh: `第${at + 1}镇`, en: null })
const rows = numbers(TOWN_COUNT * UNITS_EACH)

interface Resources {
  city: WireOf<typeof cityEndpoint>
  geography: WireOf<typeof geographyEndpoint>
  stations: WireOf<typeof stationsEndpoint>
  rooms: WireOf<typeof roomsEndpoint>
  workforce: WireOf<typeof workforceEndpoint>
  surveys: WireOf<typeof surveysEndpoint>
  needs: WireOf<typeof needsEndpoint>
  projects: WireOf<typeof projectsEndpoint>
  functions: WireOf<typeof functionsEndpoint>
  reports: WireOf<typeof reportsEndpoint>
  training: WireOf<typeof trainingEndpoint>
}

export const otherCity: Resources = {
  city: {
    code: '990000',
    name: { zh: '云溪县', en: 'Yunxi' },
    population: { residents: 512_300, countedOn: '2025-12-31' },
    periods: { first: '2026-01', latest: '2026-03' },
    policies: [],
    programme: null,
  },
  geography: {
    towns: numbers(TOWN_COUNT).map((at) => ({
      code: codeOf(at),
      name: nameOf(at),
      short: nameOf(at),
      type: 'town',
      villages: UNITS_EACH,
      communities: 0,
      residents: 22_000,
      tile: null,
    })),
    geometry: null,
  },
  stations: {
    stations: numbers(TOWN_COUNT).map((at) => ({
      code: codeOf(at),
      townCode: codeOf(at),
      name: { zh: `第${at + 1}镇社工站`, en: null },
      operator: null,
      commissioned: at % 2 === 0,
      openedOn: '2024-05-01',
      rooms: UNITS_EACH - (at % 3 === 0 ? 1 : 0),
      certified: 40 + at,
      staffOnPost: 3,
      filedOrganisations: 5,
      filedThisQuarter: 1,
      specialFamilyFiles: null,
      evaluation: null,
    })),
  },
  rooms: {
    stationCodes: numbers(TOWN_COUNT).map(codeOf),
    columns: {
      code: rows.map((row) => `99${String(row).padStart(10, '0')}`),
      name: rows.map((row) => `第${row + 1}村`),
      kind: rows.map(() => 'village' as const),
      station: rows.map((row) => Math.floor(row / UNITS_EACH)),
      longitude: rows.map(() => null),
      latitude: rows.map(() => null),
      covered: rows.map((row) => row % (3 * UNITS_EACH) !== 0),
    },
  },
  workforce: { months: [{ period: '2026-03', certified: { assistant: 900, worker: 250, senior: 23 } }] },
  surveys: { surveys: [] },
  needs: { topics: [], rows: [] },
  projects: { projects: [] },
  functions: {
    functions: [
      { id: 'find', name: { zh: '需求发现', en: null } },
      { id: 'serve', name: { zh: '直接服务', en: null } },
    ],
    rows: numbers(TOWN_COUNT).flatMap((at) => [
      { stationCode: codeOf(at), functionId: 'find', target: 10, done: 7 },
      { stationCode: codeOf(at), functionId: 'serve', target: null, done: null },
    ]),
  },
  reports: { reports: [] },
  training: { programme: null },
}

const frame = {
  asOf: '2026-03-31T09:00:00+08:00',
  nextDue: '2026-05-05T18:00:00+08:00',
  servedAt: '2026-04-02T08:30:00+08:00',
  source: { name: { zh: '各镇月报', en: null }, demo: false },
  period: '2026-03',
}

/** Answers every request for the API with this city; `changes` replaces or breaks single resources. */
export async function serveCity(page: Page, changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const resources: Readonly<Record<string, unknown>> = { ...otherCity, ...changes }
  await page.route('**/api/v1/**', async (route) => {
    const resource = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    await route.fulfill({ json: { data: resources[resource], ...frame } })
  })
}
