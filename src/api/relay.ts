import * as v from 'valibot'
import type { Instant } from '#domain/periods.ts'
import type { Announcement, Command } from '#domain/remote.ts'
import { readJson, readProblem } from './body.ts'
import type { FailureKind } from './failure.ts'
import { ApiFailure } from './failure.ts'
import { announcementWire, commandIn, commandsRead, screenAnswer } from './screens.ts'

/** A command that was sent long ago, to a wall that was off, is not followed any more. */
const OLD_MS = 30_000
/** A relay that does not answer within two beats is asked again later: a wall has more to do. */
const PATIENCE_MS = 10_000

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'missing',
}

/** What came of asking for commands: where to go on from, and what is to be done now, in its order. */
export interface Batch {
  readonly cursor: number
  readonly commands: readonly Command[]
}

/** The relay of a backend that offers one, for one screen. Each throws an ApiFailure: forbidden is a wrong token. */
export interface Relay {
  /** @param after the cursor of the last batch; null begins with what is sent from now on */
  commandsAfter(after: number | null): Promise<Batch>
  /** The wall tells what it shows, and that it is there. */
  announce(told: Announcement): Promise<void>
  /** What it told last, and when. */
  look(): Promise<{ readonly told: Announcement; readonly seenAt: Instant; readonly servedAt: Instant }>
  send(commands: readonly Command[]): Promise<void>
}

/** @param api base address of the backend, ending in its version */
export function createRelay(api: string, screen: string, token: string): Relay {
  const address = `${api.replace(/\/+$/, '')}/screens/${encodeURIComponent(screen)}`

  async function asked(method: 'GET' | 'PUT' | 'POST', path: string, said?: object): Promise<unknown> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
    try {
      const response = await fetch(new URL(address + path, document.baseURI), {
        method,
        signal: patience.signal,
        cache: 'no-store',
        credentials: 'same-origin',
        headers: {
          accept: 'application/json',
          'x-screen-token': token,
          ...(said === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(said === undefined ? {} : { body: JSON.stringify(said) }),
      })
      if (!response.ok) {
        const kind = KIND_OF_STATUS[response.status] ?? 'refused'
        throw new ApiFailure(kind, await readProblem(response), response.status)
      }
      return response.status === 204 ? null : await readJson(response)
    } catch (error) {
      if (error instanceof ApiFailure) throw error
      if (patience.signal.aborted) throw new ApiFailure('timeout', `no answer within ${PATIENCE_MS / 1000} s`)
      throw new ApiFailure('unreachable', error instanceof Error ? error.message : String(error))
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async commandsAfter(after) {
      const json = await asked('GET', `/commands${after === null ? '' : `?after=${after}`}`)
      return batchIn(json, after)
    },
    announce: async (told) => void (await asked('PUT', '', announcementWire(told))),
    async look() {
      const { seenAt, servedAt, ...told } = parsed(screenAnswer, await asked('GET', ''))
      return { told, seenAt, servedAt }
    },
    send: async (commands) => void (await asked('POST', '/commands', { commands })),
  }
}

/**
 * What of an answer is to be done: each command once, by its cursor; none that is old by the clock of the server that
 * says so; none that is no command. A cursor that went back is that of a relay which began anew.
 */
export function batchIn(json: unknown, after: number | null): Batch {
  const { servedAt, cursor, commands } = parsed(commandsRead, json)
  const isAnew = after === null || cursor < after
  const due = commands.filter((sent) => !isAnew && sent.cursor > after && servedAt - sent.sentAt <= OLD_MS)
  return {
    cursor,
    commands: due
      .sort((one, other) => one.cursor - other.cursor)
      .flatMap((sent) => commandIn(sent.command) ?? []),
  }
}

function parsed<const S extends v.GenericSchema>(schema: S, json: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ApiFailure('format', `screens: ${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`)
}
