import type { Instant } from './periods.ts'

/** The server's clock, and a beat a few seconds apart for whatever has to look at it again. */
export interface Clock {
  now(): Instant
  /** Calls back at each beat until the returned function is called. */
  subscribe(onBeat: () => void): () => void
}
