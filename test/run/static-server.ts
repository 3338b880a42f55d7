/**
 * A small production web server: what a backend team's nginx would do, in one file, so that tests, budgets and the
 * bench measure the build the way it is deployed. Static files with brotli and gzip, immutable caching of hashed
 * assets, the fall-back to index.html for the app's own addresses, and never HTML where JSON is expected.
 */
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { type Body, compress, encodingFor, isCompressible } from './compression.ts'

/** Answers a request that is no file; null leaves it to the files. */
export type Answer = (request: Request) => Promise<Response | null>

export interface StaticServerOptions {
  /** The folder of the build. */
  readonly root: string
  /** 0 or absent takes any free port. */
  readonly port?: number
  readonly host?: string
  /** Where the build hangs: '/' or '/city/'; written into `<base href>`. */
  readonly base?: string
  /** false: leaves `<base href>` as it is in the file, like a server that knows nothing of the app. */
  readonly rewriteBase?: boolean
  /** Asked before the files, with the mock API for instance. */
  readonly answer?: Answer
}

export interface RunningServer {
  /** The address of the build's root, ending in a slash. */
  readonly url: string
  close(): Promise<void>
}

/** Characters of a request that are read. */
const LONGEST_BODY = 64_000

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** Starts the server and resolves once it listens. */
export async function serveStatic(options: StaticServerOptions): Promise<RunningServer> {
  const base = options.base ?? '/'
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    respond(request, options, base)
      .catch((cause: unknown) => {
        console.error(`${request.method} ${request.url}:`, cause)
        return problem(500, 'Internal Server Error')
      })
      .then((body) => (body === null ? request.socket.destroy() : send(request, response, body, kept)))
  })
  await listen(server, options.port ?? 0, options.host ?? 'localhost')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${options.host ?? 'localhost'}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}

/** null: the connection breaks off, as `Response.error()` asks. */
async function respond(
  request: IncomingMessage,
  options: StaticServerOptions,
  base: string,
): Promise<Body | null> {
  const { pathname } = addressOf(request)
  const answered = await options.answer?.(await fetchRequest(request))
  if (answered) return answered.type === 'error' ? null : bodyOf(answered)
  if (request.method !== 'GET' && request.method !== 'HEAD') return problem(405, 'Method Not Allowed')
  if (/^\/(api|mock)(\/|$)/.test(pathname)) return problem(404, 'Not Found')
  if (!pathname.startsWith(base)) return problem(404, 'Not Found')
  const asked = decoded(pathname.slice(base.length))
  const written = options.rewriteBase === false ? null : base
  const file = asked === null ? null : await fileAt(options.root, asked)
  if (file !== null) return file.path.endsWith('.html') ? page(file.bytes, written) : fileBody(file)
  if (asked === null || extname(asked) !== '') return problem(404, 'Not Found')
  const index = await fileAt(options.root, 'index.html')
  return index === null ? problem(404, 'Not Found') : page(index.bytes, written)
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
}

/** Node's request as the one of the fetch standard; a body is only ever a few commands to a wall. */
export async function fetchRequest(request: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const method = request.method ?? 'GET'
  const body = method === 'PUT' || method === 'POST' ? await textOf(request) : null
  return new Request(addressOf(request), { method, headers, body })
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) {
    text += part
    if (text.length > LONGEST_BODY) return ''
  }
  return text
}

async function bodyOf(response: Response): Promise<Body> {
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, keep: null }
}

function problem(status: number, title: string): Body {
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  return {
    status,
    headers,
    bytes: Buffer.from(JSON.stringify({ type: 'about:blank', title, status })),
    keep: null,
  }
}

function decoded(path: string): string | null {
  try {
    const plain = normalize(decodeURIComponent(path === '' ? 'index.html' : path))
    return plain.startsWith('..') || plain.includes('\0') ? null : plain
  } catch {
    return null
  }
}

async function fileAt(root: string, path: string): Promise<{ path: string; bytes: Buffer } | null> {
  const full = join(root, path)
  const found = await stat(full).catch(() => null)
  return found?.isFile() ? { path, bytes: await readFile(full) } : null
}

/** The page carries the place it is served from, so one build serves at any depth. */
function page(bytes: Buffer, base: string | null): Body {
  const text = bytes.toString('utf8')
  const html = base === null ? text : text.replace(/<base href="[^"]*"/, `<base href="${base}"`)
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  return { status: 200, headers, bytes: Buffer.from(html), keep: null }
}

function fileBody({ path, bytes }: { path: string; bytes: Buffer }): Body {
  // Only what Vite named by its content may be kept for good; config.json must be asked for every time.
  const hashed = path.startsWith(`assets${sep}`)
  const headers = new Headers({
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  return { status: 200, headers, bytes, keep: hashed ? path : null }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, bytes, keep }: Body,
  kept: Map<string, Buffer>,
): void {
  const encoding = encodingFor(request, { headers, bytes })
  const encoded = encoding === null ? bytes : compress(bytes, encoding, keep, kept)
  response.statusCode = status
  headers.forEach((value, name) => {
    response.setHeader(name, value)
  })
  response.setHeader('x-content-type-options', 'nosniff')
  if (isCompressible(headers)) response.setHeader('vary', 'accept-encoding')
  if (encoding !== null) response.setHeader('content-encoding', encoding)
  if (status !== 204 && status !== 304) response.setHeader('content-length', encoded.length)
  response.end(request.method === 'HEAD' || status === 204 || status === 304 ? undefined : encoded)
}
