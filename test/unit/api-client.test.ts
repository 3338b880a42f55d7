import { describe, expect, test } from 'vitest'
import { LARGEST_BODY } from '#api/body.ts'
import { addressOf } from '#api/client.ts'
import type { FailureKind } from '#api/failure.ts'
import { ApiFailure, answered } from '#api/failure.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { ANSWER, failureOf, never, startAsking } from './asking.ts'
import type { Respond } from './backend.ts'
import { json, text } from './backend.ts'
import { month } from './made.ts'

const { backend, attempts, client, askStations } = startAsking()

describe('a backend that answers', () => {
  test('gives the figures with all that a reader needs to trust them', async () => {
    backend.answerWith(json(ANSWER, { etag: '"a1"' }))
    const answer = await askStations()
    expect(answer.data[0]).toMatchObject({ code: 'S01', rooms: 24, specialFamilyFiles: 16 })
    expect(answer).toMatchObject({
      asOf: Date.parse('2023-02-16T00:00:00+08:00'),
      servedAt: Date.parse('2023-02-16T17:51:00+08:00'),
      period: '2023-01',
      etag: '"a1"',
    })
  })

  test('is asked for a month by its address, and for JSON', async () => {
    let asked: unknown
    backend.answerWith((request, response) => {
      asked = { url: request.url, method: request.method, accept: request.headers.accept }
      json(ANSWER)(request, response)
    })
    await client().get(stationsEndpoint, { period: month('2022-11') }, undefined, never())
    expect(asked).toEqual({
      url: '/api/v1/stations?period=2022-11',
      method: 'GET',
      accept: 'application/json',
    })
  })

  test.each([
    ['/api/v1', {}, '/api/v1/stations'],
    ['https://host/atlas/api/v1/', {}, 'https://host/atlas/api/v1/stations'],
    ['/api/v1//', { period: month('2023-01') }, '/api/v1/stations?period=2023-01'],
  ])('at the base %s', (base, params, expected) => {
    expect(addressOf(base, 'stations', params)).toBe(expected)
  })

  test('tells the server’s clock and how long it took', async () => {
    backend.answerWith(json(ANSWER))
    await askStations()
    expect(attempts).toHaveLength(1)
    expect(attempts[0]).toMatchObject({
      failure: null,
      served: { at: Date.parse('2023-02-16T17:51:00+08:00') },
    })
    expect(attempts[0]?.served?.tookMs).toBeGreaterThan(0)
  })
})

describe('figures that have not changed', () => {
  const etagged: Respond = (request, response) => {
    if (request.headers['if-none-match'] === '"a1"') response.writeHead(304, { etag: '"a1"' }).end()
    else json(ANSWER, { etag: '"a1"' })(request, response)
  }

  test('are the same object, so that nothing is drawn again', async () => {
    backend.answerWith(etagged)
    const first = await askStations()
    expect(await client().get(stationsEndpoint, {}, first, never())).toBe(first)
    // The date they come with carries the server's clock on, although the figures do not.
    expect(attempts.at(-1)).toMatchObject({ failure: null, served: { at: expect.any(Number) } })
    expect(Math.abs((attempts.at(-1)?.served?.at ?? 0) - first.servedAt)).toBeLessThanOrEqual(2_000)
  })

  test('are asked for anew where the backend gave them no name', async () => {
    backend.answerWith(json(ANSWER))
    const first = await askStations()
    expect(await client().get(stationsEndpoint, {}, first, never())).not.toBe(first)
  })

  test('cannot be said of figures that were never had', async () => {
    backend.answerWith((_, response) => response.writeHead(304).end())
    expect(await failureOf(askStations())).toMatchObject({ kind: 'refused', status: 304 })
  })
})

describe('a backend that refuses', () => {
  test.each<[number, FailureKind]>([
    [400, 'refused'],
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'missing'],
    [429, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ])('with %i: %s', async (status, kind) => {
    backend.answerWith(text('', 'text/plain', status))
    const failure = await failureOf(askStations())
    expect(failure).toBeInstanceOf(ApiFailure)
    expect(failure).toMatchObject({ kind, status })
    expect(attempts).toEqual([expect.objectContaining({ failure, served: null })])
  })

  test('says why in its problem details', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No figures before 2022-01.',
    }
    backend.answerWith(json(problem, { 'content-type': 'application/problem+json' }, 404))
    expect(await failureOf(askStations())).toMatchObject({
      detail: 'Not Found · No figures before 2022-01.',
    })
  })

  test.each([
    ['an HTML page', text('<h1>Nope</h1>', 'text/html', 500)],
    ['nothing', text('', 'application/json', 500)],
    ['half a sentence', text('{"title": "Int', 'application/problem+json', 500)],
    ['a list', text('[]', 'application/problem+json', 500)],
    ['a title that is none', text('{"title": 7}', 'application/problem+json', 500)],
  ])('is named by its status where the body is %s', async (_, respond) => {
    backend.answerWith(respond)
    expect(await failureOf(askStations())).toMatchObject({ detail: '500 Internal Server Error' })
  })
})

describe('an answer that is none', () => {
  test.each<[string, Respond, RegExp]>([
    [
      'HTML with 200, as a login page',
      text('<!doctype html>', 'text/html; charset=utf-8'),
      /text\/html.*not JSON/,
    ],
    ['no content at all', (_, response) => response.writeHead(204).end(), /\(none\), not JSON/],
    ['an empty body', text(''), /JSON/],
    ['JSON that breaks off', text(JSON.stringify(ANSWER).slice(0, 200)), /JSON/],
    ['a word', text('"hello"'), /^stations: \(root\): /],
    ['null', text('null'), /^stations: \(root\): /],
    ['an empty object', text('{}'), /^stations: asOf: /],
  ])('%s', async (_, respond, detail) => {
    backend.answerWith(respond)
    const failure = await failureOf(askStations())
    expect(failure).toMatchObject({ kind: 'format', detail: expect.stringMatching(detail) })
    expect(failure instanceof ApiFailure && answered(failure)).toBe(true)
  })

  test('a body that never ends is not read to its end', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ')
    let sent = 0
    backend.answerWith((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    expect(await failureOf(askStations())).toMatchObject({
      kind: 'format',
      detail: expect.stringMatching(/body larger than/),
    })
    expect(sent).toBeLessThan(2 * LARGEST_BODY)
  })
})
