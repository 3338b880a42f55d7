import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import type { Client, JsonFile } from '#api/client.ts'
import { parseAnswer } from '#api/client.ts'
import type { Answer } from '#api/endpoint.ts'
import { ApiFailure } from '#api/failure.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { describedAnswer } from '#api/openapi/answers.ts'
import type { Outlines } from '#api/outlines.ts'
import { askOutlines } from '#api/outlines.ts'
import { ask, queryOf } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { Geography } from '#domain/geography.ts'
import { instant } from '#domain/periods.ts'
import { month } from './made.ts'

const GEOGRAPHY = parseAnswer(geographyEndpoint, describedAnswer(geographyEndpoint).example, '"geo-1"')
const TOPOLOGY = { type: 'Topology', objects: {} }
const file = (etag: string | null): JsonFile => ({ json: { ...TOPOLOGY }, etag })

/** A page that has the geography, before a server of files. */
function page(geography: Answer<Geography>, getFile: (url: string) => Promise<JsonFile>) {
  const client: Client = {
    get: () => Promise.reject(new Error('nothing else is asked for')),
    getFile,
    now: () => instant(0),
  }
  const cache = new QueryClient()
  const hold = (answer: Answer<Geography>) => cache.setQueryData(['geography', 'latest'], answer)
  hold(geography)
  const load = (known?: Answer<Outlines>) =>
    askOutlines(null).load({ client, cache, known, signal: new AbortController().signal })
  return { load, hold }
}

describe('the outlines of the towns', () => {
  test('are the file that the geography names', async () => {
    const asked: string[] = []
    const { load } = page(GEOGRAPHY, async (url) => {
      asked.push(url)
      return file('"f1"')
    })
    expect(await load()).toMatchObject({ data: { topology: TOPOLOGY, fault: null }, etag: '"f1"' })
    expect(asked).toEqual(['geo/towns.topo.json'])
  })

  test('are none where the city has none: that is no fault', async () => {
    const { load } = page({ ...GEOGRAPHY, data: { ...GEOGRAPHY.data, geometry: null } }, () =>
      Promise.reject(new Error('no file is asked for')),
    )
    expect((await load()).data).toEqual({ topology: null, fault: null })
  })

  test('that cannot be had leave the answer with its fault: the towns still have their squares', async () => {
    const { load } = page(GEOGRAPHY, () =>
      Promise.reject(new ApiFailure('refused', 'geo/towns.topo.json: 404', 404)),
    )
    expect(await load()).toMatchObject({
      data: { topology: null, fault: 'geo/towns.topo.json: 404' },
      nextDue: GEOGRAPHY.nextDue,
    })
  })

  test('held already stay when the file cannot be had any more', async () => {
    let gone = false
    const { load } = page(GEOGRAPHY, async () => {
      if (gone) throw new ApiFailure('unreachable', 'reset')
      return file('"f1"')
    })
    const held = await load()
    gone = true
    expect((await load(held)).data).toBe(held.data)
  })

  test('left behind by a reader are no fault', async () => {
    const left = new Error('left')
    const { load } = page(GEOGRAPHY, () => Promise.reject(left))
    await expect(load()).rejects.toBe(left)
  })
})

describe('outlines that have not changed', () => {
  test('are the same object while the geography stands', async () => {
    const { load } = page(GEOGRAPHY, async () => file('"f1"'))
    const held = await load()
    expect(await load(held)).toBe(held)
  })

  test('are the same drawing when the geography is newer, and no later than it', async () => {
    const { load, hold } = page(GEOGRAPHY, async () => file('"f1"'))
    const held = await load()
    const newer = { ...GEOGRAPHY, nextDue: instant((GEOGRAPHY.nextDue ?? 0) + 86_400_000) }
    hold(newer)
    const now = await load(held)
    expect(now.data).toBe(held.data)
    expect(now.nextDue).toBe(newer.nextDue)
  })

  test('cannot be told from new ones where the server gives files no ETag', async () => {
    const { load } = page(GEOGRAPHY, async () => file(null))
    const held = await load()
    expect((await load(held)).data).not.toBe(held.data)
  })
})

describe('a request', () => {
  test('has a place of its own in the cache for every month, and one for the latest', () => {
    expect(ask(stationsEndpoint, month('2022-11')).key).toEqual(['stations', '2022-11'])
    expect(ask(stationsEndpoint, null).key).toEqual(['stations', 'latest'])
    expect(askOutlines(month('2022-11')).key).toEqual(['outlines', '2022-11'])
  })

  test('asks for its month, and hands over what is held so far', async () => {
    const cache = new QueryClient()
    const asked: unknown[] = []
    const client: Client = {
      get: (endpoint, params, known) => {
        asked.push([endpoint.resource, params, known?.etag])
        return known === undefined ? Promise.reject(new Error('nothing held')) : Promise.resolve(known)
      },
      getFile: () => Promise.reject(new Error('no file')),
      now: () => instant(0),
    }
    cache.setQueryData(['geography', '2022-11'], GEOGRAPHY)
    const query = queryOf(client, ask(geographyEndpoint, month('2022-11')))
    expect(await cache.fetchQuery({ ...query, staleTime: 0 })).toBe(GEOGRAPHY)
    await expect(cache.fetchQuery(queryOf(client, ask(geographyEndpoint, null)))).rejects.toThrow(
      'nothing held',
    )
    expect(asked).toEqual([
      ['geography', { period: '2022-11' }, '"geo-1"'],
      ['geography', {}, undefined],
    ])
  })
})
