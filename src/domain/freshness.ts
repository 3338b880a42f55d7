import type { Instant } from './periods.ts'

/**
 * How far a picture can be trusted. Fresh: before the next figures are due. Late: past that. Failed: the last
 * attempt failed and the last good figures stand. Offline: nothing answers any more.
 */
export type Freshness = 'fresh' | 'late' | 'failed' | 'offline'

export interface Attempted {
  /** When newer figures are due at the earliest; null when none are promised. */
  readonly nextDue: Instant | null
  readonly lastFailed: boolean
  /** Nothing answered at the last attempt at any resource. */
  readonly offline: boolean
}

export function freshnessOf({ nextDue, lastFailed, offline }: Attempted, now: Instant): Freshness {
  if (offline) return 'offline'
  if (lastFailed) return 'failed'
  return nextDue !== null && now > nextDue ? 'late' : 'fresh'
}

const SEVERITY: readonly Freshness[] = ['fresh', 'late', 'failed', 'offline']

/** The worst of several; fresh when there are none. */
export const worst = (states: readonly Freshness[]): Freshness =>
  states.reduce(
    (sofar, state) => (SEVERITY.indexOf(state) > SEVERITY.indexOf(sofar) ? state : sofar),
    'fresh',
  )
