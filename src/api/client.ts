import * as v from 'valibot'
import type { Instant } from '#domain/periods.ts'
import { instant } from '#domain/periods.ts'
import { readFileJson, readJson, readProblem } from './body.ts'
import type { Answer, Endpoint, PeriodParams } from './endpoint.ts'
import { envelope } from './endpoint.ts'
import type { FailureKind } from './failure.ts'
import { ApiFailure } from './failure.ts'
import { readAhead } from './read-ahead.ts'

/** How long a backend may think. A wall has time; a reader is shown the skeleton or the last good data. */
const PATIENCE_MS = 30_000

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'missing',
}

/** What came of one attempt, told to whoever keeps the clock and the state of the connection. */
export interface Attempt {
  readonly address: string
  readonly failure: ApiFailure | null
  /** The server's clock and how long the answer took; null without a fresh answer. */
  readonly served: { readonly at: Instant; readonly tookMs: number } | null
}

export interface JsonFile {
  readonly json: unknown
  readonly etag: string | null
}

export interface Client {
  /**
   * The answer of one resource. While it has not changed (304) it is the `known` object itself, so nothing
   * downstream is drawn again. Throws an ApiFailure, or what the caller's signal was aborted with.
   */
  get<Wire extends v.GenericSchema, Value>(
    endpoint: Endpoint<Wire, Value>,
    params: PeriodParams,
    known: Answer<Value> | undefined,
    signal: AbortSignal,
  ): Promise<Answer<Value>>
  readonly getFile: typeof getFile
  /** The server's clock, as far as it is known. */
  readonly now: () => Instant
}

/**
 * @param base the address that ends in the version, for instance `/api/v1` or `https://host/api/v1`
 * @param onAttempt told of every attempt at a resource, never of files
 * @param now the server's clock
 */
export function createClient(
  base: string,
  onAttempt: (attempt: Attempt) => void,
  now: () => Instant = () => instant(Date.now()),
): Client {
  return {
    async get(endpoint, params, known, callerSignal) {
      const address = addressOf(base, endpoint.resource, params)
      const started = performance.now()
      try {
        const { answer, servedAt } = await withPatience(callerSignal, (signal) =>
          ask(endpoint, address, known, signal),
        )
        const served = servedAt === null ? null : { at: servedAt, tookMs: performance.now() - started }
        onAttempt({ address, failure: null, served })
        return answer
      } catch (error) {
        if (error instanceof ApiFailure) onAttempt({ address, failure: error, served: null })
        throw error
      }
    },
    getFile,
    now,
  }
}

/**
 * A JSON file beside the page or at the address given: the configuration, a geometry.
 * @param url relative to the page's base
 */
export const getFile = (url: string, callerSignal: AbortSignal): Promise<JsonFile> =>
  withPatience(callerSignal, async (signal) => {
    const response = await fetch(new URL(url, document.baseURI), { signal, cache: 'no-cache' })
    if (!response.ok) throw new ApiFailure('refused', `${url}: ${response.status}`, response.status)
    return { json: await readFileJson(response), etag: response.headers.get('etag') }
  })

/** Gives up after a while, and whenever the caller does, for the caller's own reason; else with an ApiFailure. */
async function withPatience<Value>(
  callerSignal: AbortSignal,
  attempt: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  // A signal that is aborted already tells no listener.
  callerSignal.throwIfAborted()
  const patience = new AbortController()
  const giveUp = () => patience.abort()
  const timer = setTimeout(giveUp, PATIENCE_MS)
  callerSignal.addEventListener('abort', giveUp)
  try {
    return await attempt(patience.signal)
  } catch (error) {
    callerSignal.throwIfAborted()
    throw failureOf(error, patience.signal.aborted)
  } finally {
    clearTimeout(timer)
    callerSignal.removeEventListener('abort', giveUp)
  }
}

interface Asked<Value> {
  readonly answer: Answer<Value>
  /** The server's clock now; null when an unchanged answer came without a date. */
  readonly servedAt: Instant | null
}

/** The date of the answer in whole seconds; null where none was sent, or the server does not show it to others. */
function dateOf(response: Response): Instant | null {
  const at = Date.parse(response.headers.get('date') ?? '')
  return Number.isNaN(at) ? null : instant(at)
}

/** An unchanged answer has no body to say the time, but its date says how long ago the first one was. */
const goneOnTo = ({ servedAt, dated }: Answer<unknown>, now: Instant | null): Instant | null =>
  now === null || dated === null ? null : instant(servedAt + now - dated)

async function ask<Wire extends v.GenericSchema, Value>(
  endpoint: Endpoint<Wire, Value>,
  address: string,
  known: Answer<Value> | undefined,
  signal: AbortSignal,
): Promise<Asked<Value>> {
  const etag = known?.etag
  const response = await fetch(address, {
    signal,
    // The query cache is the only cache: what the browser kept would hide a 304 from it.
    cache: 'no-store',
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(etag ? { 'if-none-match': etag } : {}) },
  })
  const dated = dateOf(response)
  if (response.status === 304 && known) return { answer: known, servedAt: goneOnTo(known, dated) }
  if (!response.ok) {
    const kind = KIND_OF_STATUS[response.status] ?? 'refused'
    throw new ApiFailure(kind, await readProblem(response), response.status)
  }
  const json = await readJson(response)
  await readAhead(endpoint.wire, json)
  const answer = { ...parseAnswer(endpoint, json, response.headers.get('etag')), dated }
  return { answer, servedAt: answer.servedAt }
}

/** `<base>/<resource>?period=YYYY-MM`. */
export function addressOf(base: string, resource: string, params: PeriodParams): string {
  const search = params.period === undefined ? '' : `?period=${params.period}`
  return `${base.replace(/\/+$/, '')}/${resource}${search}`
}

/** Parses an envelope and decodes its data; refused with the path of the first field that is wrong. */
export function parseAnswer<Wire extends v.GenericSchema, Value>(
  endpoint: Endpoint<Wire, Value>,
  json: unknown,
  etag: string | null,
): Answer<Value> {
  const outer = v.safeParse(envelope, json, { abortEarly: true })
  if (!outer.success) throw formatFailure(endpoint.resource, '', outer.issues[0])
  const inner = v.safeParse(endpoint.wire, outer.output.data, { abortEarly: true })
  if (!inner.success) throw formatFailure(endpoint.resource, 'data', inner.issues[0])
  return { ...outer.output, data: endpoint.decode(inner.output), etag, dated: null }
}

function formatFailure(resource: string, within: string, issue: v.BaseIssue<unknown>): ApiFailure {
  const path = [within, v.getDotPath(issue)].filter(Boolean).join('.')
  return new ApiFailure('format', `${resource}: ${path || '(root)'}: ${issue.message}`)
}

function failureOf(error: unknown, timedOut: boolean): ApiFailure {
  if (error instanceof ApiFailure) return error
  if (timedOut) return new ApiFailure('timeout', `no answer within ${PATIENCE_MS / 1000} s`)
  // fetch rejects with a TypeError when nothing answered, and so does a body that breaks off.
  if (error instanceof TypeError) return new ApiFailure('unreachable', error.message)
  return new ApiFailure('format', error instanceof Error ? error.message : String(error))
}
