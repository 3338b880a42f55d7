import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as rawRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, serveStatic } from './static-server.ts'

const root = mkdtempSync(join(tmpdir(), 'station-atlas-'))
let server: RunningServer
let below: RunningServer

beforeAll(async () => {
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), '<head><base href="/" /></head>')
  writeFileSync(join(root, 'config.json'), '{}')
  writeFileSync(join(root, 'assets', 'a-1234.js'), 'x'.repeat(5_000))
  const answer = async (request: Request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/broken') return Response.error()
    if (pathname === '/api/same') return new Response(null, { status: 304, headers: { etag: '"a"' } })
    return null
  }
  server = await serveStatic({ root, answer })
  below = await serveStatic({ root, base: '/city/' })
})

afterAll(async () => {
  await Promise.all([server.close(), below.close()])
  rmSync(root, { recursive: true })
})

const ask = (path: string, from = server) => fetch(new URL(path, from.url))

test("the app's own addresses answer with the page", async () => {
  for (const path of ['/', '/wall', '/stations/yangshe']) {
    const answer = await ask(path)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('<base href="/"')
  }
})

test('an unknown API address is a problem in JSON, never a page', async () => {
  for (const path of ['/api/v1/nothing', '/api', '/mock/x/api/v1/y', '/missing.js']) {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  }
})

test('below a sub-path the page is told where it hangs', async () => {
  expect(await (await ask('/city/wall', below)).text()).toContain('<base href="/city/"')
  expect((await ask('/wall', below)).status).toBe(404)
})

test('hashed assets are kept for good, the configuration never', async () => {
  expect((await ask('/assets/a-1234.js')).headers.get('cache-control')).toContain('immutable')
  expect((await ask('/config.json')).headers.get('cache-control')).toBe('no-cache')
})

test('a browser that takes brotli gets it, and the same bytes come out', async () => {
  const answer = await fetch(new URL('/assets/a-1234.js', server.url), {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(await answer.text()).toBe('x'.repeat(5_000))
})

test('304 passes through with its ETag', async () => {
  const answer = await ask('/api/same')
  expect([answer.status, answer.headers.get('etag')]).toEqual([304, '"a"'])
})

test('a network error breaks the connection off', async () => {
  await expect(ask('/api/broken')).rejects.toThrow()
})

test('nothing above the folder is served', async () => {
  const { port } = new URL(server.url)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    rawRequest({ host: 'localhost', port, path: '/..%2f..%2fetc%2fpasswd' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .once('error', reject)
      .end()
  })
  expect(status).toBe(404)
})
