import { expect, test } from 'vitest'
import { mockAnswer } from '#mocks/http.ts'

const CONFIG = '{ "api": "/api/v1", "title": "一张图" }'

/** Asks a mock of its own; `from` is the page that the browser names as the sender. */
function mock() {
  const answer = mockAnswer(async () => CONFIG)
  return (path: string, from?: string, method = 'GET') =>
    answer(
      new Request(`http://localhost${path}`, {
        method,
        ...(from === undefined ? {} : { headers: { referer: `http://localhost${from}` } }),
      }),
    )
}

async function apiOf(ask: ReturnType<typeof mock>, page: string): Promise<string> {
  const answer = await ask('/config.json', page)
  if (answer === null) throw new Error('the configuration is left as it is')
  const { api } = (await answer.json()) as { api: string }
  return api
}

test('without a scenario the configuration is the file itself', async () => {
  expect(await mock()('/config.json', '/wall')).toBeNull()
  expect(await mock()('/config.json')).toBeNull()
})

test('a page that names a scenario is sent to it, and keeps the rest of its configuration', async () => {
  const answer = await mock()('/config.json', '/wall?scenario=huge&rooms=500')
  expect(await answer?.json()).toEqual({ api: '/mock/huge-500~1/api/v1', title: '一张图' })
  expect(answer?.headers.get('cache-control')).toBe('no-store')
})

test('every page is a visit of its own', async () => {
  const ask = mock()
  expect(await apiOf(ask, '/?scenario=flaky')).not.toBe(await apiOf(ask, '/?scenario=flaky'))
})

test('the API answers at its place and in the scenario asked for', async () => {
  const ask = mock()
  expect((await ask('/api/v1/city'))?.status).toBe(200)
  expect((await ask(`${await apiOf(ask, '/?scenario=expired')}/city`))?.status).toBe(401)
  expect((await ask('/api/v1/nothing'))?.status).toBe(404)
  expect((await ask('/api/v1/city', undefined, 'HEAD'))?.status).toBe(200)
  expect((await ask('/api/v1/city', undefined, 'DELETE'))?.status).toBe(405)
})

test('what has not changed is answered with 304', async () => {
  const answer = mockAnswer(async () => CONFIG)
  const first = await answer(new Request('http://localhost/api/v1/city'))
  const etag = first?.headers.get('etag') ?? ''
  const again = await answer(
    new Request('http://localhost/api/v1/city', { headers: { 'if-none-match': etag } }),
  )
  expect([etag === '', again?.status]).toEqual([false, 304])
})

test('the files of the app are none of its business', async () => {
  expect(await mock()('/')).toBeNull()
  expect(await mock()('/assets/index.js')).toBeNull()
  expect(await mock()('/apiary')).toBeNull()
})
