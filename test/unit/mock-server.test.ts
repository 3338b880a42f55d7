import { getResponse } from 'msw'
import * as v from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { envelope } from '#api/endpoint.ts'
import { ENDPOINTS } from '#api/resources.ts'
import { instant } from '#domain/periods.ts'
import { asText, DEMO_START, demoClock } from '#mocks/clock.ts'
import { SLOWNESS_MS } from '#mocks/disturbances.ts'
import { handlers } from '#mocks/handlers.ts'
import type { ScenarioName } from '#mocks/scenario.ts'

const HOST = 'http://localhost/api/v1'
const NORMAL = { name: 'normal', rooms: null } as const

async function ask(path: string, init: RequestInit = {}, server = handlers(NORMAL)): Promise<Response> {
  const response = await getResponse(server, new Request(`${HOST}${path}`, init))
  if (response === undefined) throw new Error(`nobody answers ${path}`)
  return response
}

const visit = (name: ScenarioName) => {
  const server = handlers({ name, rooms: null })
  return (path: string, init: RequestInit = {}) => ask(path, init, server)
}

afterEach(() => {
  vi.useRealTimers()
})

describe('an answer says what it is', () => {
  test('figures of the running month are as of the minute of the article and due again on 5 March', async () => {
    const answer = await ask('/stations')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.json()).toMatchObject({
      asOf: '2023-02-16T17:51:00+08:00',
      nextDue: '2023-03-05T18:00:00+08:00',
      period: '2023-02',
      source: { name: { zh: '各镇（街道）社工站月报' }, demo: true },
    })
  })

  test('a closed month was closed on the morning after, and nothing more is due', async () => {
    expect(await (await ask('/needs?period=2022-12')).json()).toMatchObject({
      asOf: '2023-01-01T09:00:00+08:00',
      nextDue: null,
      period: '2022-12',
    })
  })

  test('every resource says that it is demonstration data', async () => {
    for (const { resource } of ENDPOINTS) {
      const { source } = v.parse(envelope, await (await ask(`/${resource}`)).json())
      expect(source.demo, resource).toBe(true)
      expect(source.name.en, resource).not.toBeNull()
    }
  })
})

describe('the clock', () => {
  test('starts at the minute of the article and ticks', async () => {
    let elapsed = 0
    const server = handlers(
      NORMAL,
      '*/api/v1',
      demoClock(() => elapsed),
    )
    const servedAt = async () => v.parse(envelope, await (await ask('/city', {}, server)).json()).servedAt
    expect(await servedAt()).toBe(DEMO_START)
    elapsed = 90_000
    expect(await servedAt()).toBe(DEMO_START + 90_000)
    expect(asText(DEMO_START)).toBe('2023-02-16T17:51:00.000+08:00')
    expect(asText(instant(DEMO_START + 500))).toBe('2023-02-16T17:51:00.500+08:00')
  })
})

describe('a tag names the data, not the moment', () => {
  test('what has not changed is not sent again', async () => {
    const etag = (await ask('/projects')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[0-9a-f]{16}"$/)
    const again = await ask('/projects', { headers: { 'If-None-Match': `"other", ${etag}` } })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(etag)
    expect(await again.text()).toBe('')
  })

  test('another month, another resource and another scenario have other tags', async () => {
    const tags = await Promise.all(
      ['/stations', '/stations?period=2023-01', '/needs'].map(async (path) =>
        (await ask(path)).headers.get('etag'),
      ),
    )
    tags.push((await visit('unreported')('/stations')).headers.get('etag'))
    expect(new Set(tags).size).toBe(4)
  })

  test('with an old tag the answer comes in full', async () => {
    expect((await ask('/city', { headers: { 'If-None-Match': '"old"' } })).status).toBe(200)
  })
})

describe('what cannot be answered is a problem that says why', () => {
  const cases: readonly [string, RequestInit, number, string][] = [
    ['/stations?period=2021-12', {}, 404, '2021-12'],
    ['/stations?period=2023-03', {}, 404, '2022-01 至 2023-02'],
    ['/stations?period=2023-13', {}, 400, 'YYYY-MM'],
    ['/stations?period=', {}, 400, 'YYYY-MM'],
    ['/operators', {}, 404, '没有这个资源'],
    ['/stations/320582100', {}, 404, '没有这个资源'],
    ['', {}, 404, '没有这个资源'],
    ['/stations', { method: 'POST', body: '{}' }, 405, 'POST'],
    ['/stations', { method: 'DELETE' }, 405, 'DELETE'],
  ]
  test.each(cases)('%s %o is %i', async (path, init, status, detail) => {
    const answer = await ask(path, init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toMatch('application/problem+json')
    const problem: unknown = await answer.json()
    expect(problem).toMatchObject({ type: 'about:blank', status, instance: `/api/v1${path}` })
    expect(problem).toHaveProperty('title')
    expect(problem).toHaveProperty('detail', expect.stringContaining(detail))
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET, OPTIONS')
  })
})

test('a page on another origin may ask with a tag and read the one it gets', async () => {
  const preflight = await ask('/stations', { method: 'OPTIONS' })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/if-none-match/i)
  for (const path of ['/stations', '/nothing', '/stations?period=x']) {
    const answer = await ask(path)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/etag/i)
  }
})

describe('the way from the server', () => {
  test('slow: two to six seconds, each resource its own', async () => {
    vi.useFakeTimers()
    for (const [resource, ms] of Object.entries(SLOWNESS_MS)) {
      expect(ms).toBeGreaterThanOrEqual(2000)
      expect(ms).toBeLessThanOrEqual(6000)
      let answered = false
      const answer = visit('slow')(`/${resource}`).then((response) => {
        answered = true
        return response
      })
      await vi.advanceTimersByTimeAsync(ms - 1)
      expect(answered).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect((await answer).status).toBe(200)
    }
  })

  test('flaky: every third request is refused, counted anew for each visit', async () => {
    for (let visits = 0; visits < 2; visits += 1) {
      const go = visit('flaky')
      const statuses = []
      for (const path of ['/city', '/needs', '/city', '/needs', '/city', '/needs'])
        statuses.push((await go(path)).status)
      expect(statuses).toEqual([200, 200, 503, 200, 200, 503])
    }
    const go = visit('flaky')
    await go('/city')
    await go('/city')
    expect((await go('/city')).headers.get('retry-after')).toMatch(/^\d+$/)
  })

  test('down: no answer at all', async () => {
    expect((await visit('down')('/city')).type).toBe('error')
  })

  test('expired: 401, whatever is asked for', async () => {
    for (const { resource } of ENDPOINTS) {
      const answer = await visit('expired')(`/${resource}`)
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ status: 401 })
    }
  })
})
