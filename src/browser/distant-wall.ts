import { ApiFailure } from '#api/failure.ts'
import type { Relay } from '#api/relay.ts'
import type { Clock } from '#domain/clock.ts'
import type { Instant } from '#domain/periods.ts'
import type { Announcement, Command } from '#domain/remote.ts'

/** Why a wall on another device cannot be driven. */
export type DistantFailure = 'forbidden' | 'missing' | 'tooMany' | 'silent'

/** What is known of a wall on another device. */
export interface DistantState {
  /** Null until it was heard of. */
  readonly told: Announcement | null
  /** When it told that, by the server's clock, and whether that is longer ago than a wall is ever silent. */
  readonly seenAt: Instant | null
  readonly isSilent: boolean
  /** What came of the last question. */
  readonly failure: DistantFailure | null
}

/** A wall says once a minute that it is there. */
const SILENT_MS = 90_000
const TOO_MANY = 429

const NOTHING: DistantState = { told: null, seenAt: null, isSilent: false, failure: null }

function failureOf(error: unknown): DistantFailure {
  if (!(error instanceof ApiFailure)) return 'silent'
  if (error.status === TOO_MANY) return 'tooMany'
  return error.kind === 'forbidden' || error.kind === 'missing' ? error.kind : 'silent'
}

/** A wall on another device, as the relay of the backend knows it; asked for at each beat while the page is seen. */
export interface DistantWall {
  subscribe(onChange: () => void): () => void
  state(): DistantState
  send(command: Command): void
  stop(): void
}

export function createDistantWall(relay: Relay, clock: Clock): DistantWall {
  const listeners = new Set<() => void>()
  let state = NOTHING
  let isBusy = false
  const become = (next: Partial<DistantState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const fail = (error: unknown) => become({ failure: failureOf(error) })
  const look = () => {
    // A wrong code does not become right by asking again.
    const isHopeless = state.failure === 'forbidden' || state.failure === 'tooMany'
    if (isBusy || isHopeless || document.visibilityState === 'hidden') return
    isBusy = true
    relay
      .look()
      .then(({ told, seenAt, servedAt }) =>
        become({ told, seenAt, isSilent: servedAt - seenAt > SILENT_MS, failure: null }),
      )
      .catch(fail)
      .finally(() => {
        isBusy = false
      })
  }
  look()
  const leave = clock.subscribe(look)
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    state: () => state,
    send: (command) => void relay.send([command]).catch(fail),
    stop: leave,
  }
}
