import type { Attempt } from '#api/client.ts'
import { answered } from '#api/failure.ts'

/** This many different resources silent in a row, with no answer in between, is more than one slow query. */
const SILENT_RESOURCES = 3

export interface Connection {
  note(attempt: Attempt): void
  /** Nothing answers any more. */
  readonly isOffline: () => boolean
  /** The last attempt was told that the login expired. */
  readonly isExpired: () => boolean
  readonly subscribe: (onChange: () => void) => () => void
}

/** Tells an outage from a failing resource by what all attempts have come to. */
export function createConnection(): Connection {
  const silent = new Set<string>()
  const listeners = new Set<() => void>()
  let offline = false
  let expired = false
  return {
    note({ address, failure }) {
      if (failure === null || answered(failure)) silent.clear()
      else silent.add(address)
      const before = [offline, expired]
      offline = silent.size >= SILENT_RESOURCES
      expired = failure?.kind === 'unauthorised'
      if (before[0] === offline && before[1] === expired) return
      for (const listener of listeners) listener()
    },
    isOffline: () => offline,
    isExpired: () => expired,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
