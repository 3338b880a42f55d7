import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failureOf, never, startAsking } from './asking.ts'
import { text } from './backend.ts'

const { backend, attempts, client } = startAsking()

describe('a file beside the page', () => {
  beforeEach(() => {
    vi.stubGlobal('document', { baseURI: backend.base().replace('api/v1', 'atlas/') })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('is found from the page’s own base, whatever type its server gives it', async () => {
    let asked: string | undefined
    backend.answerWith((request, response) => {
      asked = request.url
      response.writeHead(200, { 'content-type': 'application/octet-stream', etag: '"g1"' })
      response.end('{"type":"Topology"}')
    })
    expect(await client().getFile('geo/towns.topo.json', never())).toEqual({
      json: { type: 'Topology' },
      etag: '"g1"',
    })
    expect(asked).toBe('/atlas/geo/towns.topo.json')
  })

  test('that is missing is named', async () => {
    backend.answerWith(text('', 'text/plain', 404))
    expect(await failureOf(client().getFile('geo/none.json', never()))).toMatchObject({
      kind: 'refused',
      detail: 'geo/none.json: 404',
      status: 404,
    })
  })

  test('that is no JSON is refused', async () => {
    backend.answerWith(text('<!doctype html>', 'text/html'))
    expect(await failureOf(client().getFile('geo/towns.topo.json', never()))).toMatchObject({
      kind: 'format',
    })
  })

  test('is no attempt at the backend', async () => {
    backend.answerWith(text('', 'text/plain', 500))
    await failureOf(client().getFile('geo/towns.topo.json', never()))
    expect(attempts).toEqual([])
  })
})
