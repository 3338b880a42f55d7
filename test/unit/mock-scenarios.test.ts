import { getResponse } from 'msw'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { envelope, envelopeOf } from '#api/endpoint.ts'
import { ENDPOINTS } from '#api/resources.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { MONTHS } from '#mocks/dataset/calendar.ts'
import { handlers } from '#mocks/handlers.ts'
import type { ScenarioName } from '#mocks/scenario.ts'
import { SPOILS } from '#mocks/spoilt.ts'
import { nullablePaths, nullPaths } from './mock-null-paths.ts'

async function textOf(name: ScenarioName, path: string): Promise<string> {
  const request = new Request(`http://localhost/api/v1/${path}`)
  const response = await getResponse(handlers({ name, rooms: null }), request)
  return (await response?.text()) ?? ''
}

const withoutServedAt = (text: string) => text.replace(/"servedAt":"[^"]*",/, '')

describe.each(['normal', 'unreported', 'flaky'] as const)('%s', (name) => {
  test('every answer of every month keeps the contract', async () => {
    for (const endpoint of ENDPOINTS) {
      for (const period of MONTHS) {
        const answer: unknown = JSON.parse(await textOf(name, `${endpoint.resource}?period=${period}`))
        const parsed = v.safeParse(envelopeOf<v.GenericSchema>(endpoint.wire), answer)
        expect(parsed.success, `${endpoint.resource} ${period}: ${parsed.issues?.[0].message}`).toBe(true)
      }
    }
  })
})

test('the same question gets the same bytes twice', async () => {
  for (const name of ['normal', 'unreported', 'huge'] as const) {
    for (const { resource } of ENDPOINTS) {
      const [once, twice] = [await textOf(name, resource), await textOf(name, resource)]
      expect(withoutServedAt(once) === withoutServedAt(twice), `${name} ${resource}`).toBe(true)
    }
  }
})

test('unreported: whatever may be missing is missing somewhere', async () => {
  for (const endpoint of ENDPOINTS) {
    const missing = new Set<string>()
    for (const period of MONTHS) {
      const answer: unknown = JSON.parse(await textOf('unreported', `${endpoint.resource}?period=${period}`))
      for (const path of nullPaths(v.parse(envelope, answer).data)) missing.add(path)
    }
    const allowed = nullablePaths(endpoint.wire)
    if (endpoint === stationsEndpoint) expect(allowed).toContain('stations[].certified')
    expect([...missing].sort(), endpoint.resource).toEqual(expect.arrayContaining([...allowed].sort()))
  }
})

describe('malformed', () => {
  test('six resources each break the contract in their own way', async () => {
    expect(Object.keys(SPOILS).sort()).toEqual(
      ['functions', 'needs', 'projects', 'reports', 'surveys', 'workforce'].sort(),
    )
    for (const endpoint of ENDPOINTS.filter(({ resource }) => resource in SPOILS)) {
      const keepsContract = v.safeParse(
        envelopeOf<v.GenericSchema>(endpoint.wire),
        parsedOrText(await textOf('malformed', endpoint.resource)),
      ).success
      expect(keepsContract, endpoint.resource).toBe(false)
    }
  })

  test('the wrong fields lie deep inside', async () => {
    expect(await textOf('malformed', 'workforce')).toMatch(/"worker":"\d+"/)
    expect(await textOf('malformed', 'needs')).toMatch(/"accepted":-3/)
    expect(await textOf('malformed', 'projects')).toMatch(/^<!doctype html>/)
    expect(await textOf('malformed', 'reports')).toBe('')
  })

  test('city, map, stations and rooms stay right, so the rest of the page works', async () => {
    for (const resource of ['city', 'geography', 'stations', 'rooms']) {
      const [right, sent] = [await textOf('normal', resource), await textOf('malformed', resource)]
      expect(withoutServedAt(sent)).toBe(withoutServedAt(right))
    }
  })
})

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
