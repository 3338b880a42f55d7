/** What a web server does to the bytes on their way out: brotli where the browser takes it, else gzip. */
import type { IncomingMessage } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** An answer before it is compressed. */
export interface Body {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
  /** Names bytes that never change while the server runs: their best compression is worth keeping. */
  readonly keep: string | null
}

const COMPRESSIBLE = /^(text\/|application\/(json|problem\+json|manifest\+json)|image\/svg)/

/** Below this many bytes a compressed answer is no smaller on the wire. */
const WORTH_COMPRESSING = 512

/** Whether the kind of content shrinks at all: pictures and fonts are compressed already. */
export function isCompressible(headers: Headers): boolean {
  return COMPRESSIBLE.test(headers.get('content-type') ?? '')
}

/** The encoding to answer with; null leaves the bytes as they are. */
export function encodingFor(
  request: IncomingMessage,
  { headers, bytes }: Pick<Body, 'headers' | 'bytes'>,
): 'br' | 'gzip' | null {
  if (bytes.length < WORTH_COMPRESSING || !isCompressible(headers)) return null
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

/** Files that never change are compressed once as tightly as possible, answers made for the moment quickly. */
export function compress(
  bytes: Buffer,
  encoding: 'br' | 'gzip',
  keep: string | null,
  kept: Map<string, Buffer>,
): Buffer {
  const key = `${encoding} ${keep}`
  const before = keep === null ? undefined : kept.get(key)
  if (before !== undefined) return before
  const quality = keep === null ? 4 : 11
  const made =
    encoding === 'br'
      ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
      : gzipSync(bytes, { level: keep === null ? 6 : 9 })
  if (keep !== null) kept.set(key, made)
  return made
}
