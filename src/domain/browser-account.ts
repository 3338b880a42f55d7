import type { Journal } from './journal.ts'
import type { Instant } from './periods.ts'

/** What a browser knows of its own state, for whoever looks after the machine it runs on. */
export interface BrowserAccount {
  /** The script that started this page; null in development. */
  readonly running: string | null
  /** The one that the server gives now; null where it does not say. */
  readonly served: string | null
  /** The name of the screen, where this browser was given one. */
  readonly screen: string | null
  /** How long this page has been open. */
  readonly openMs: number
  /** By the clock of the server, and how far the machine's clock is behind it (negative: ahead). */
  readonly now: Instant
  readonly behindMs: number
  /** When the backend last answered this page or a wall of this browser. */
  readonly answered: Instant | null
  /** What went wrong last, on this page or on a wall of this browser. */
  readonly fault: Journal['fault']
  readonly journal: Journal
  /** Whether anything is kept over a restart; and how much of how much, in bytes, where the browser says so. */
  readonly keeps: boolean
  readonly space: { readonly used: number; readonly all: number } | null
  readonly isOnline: boolean
  readonly isSecure: boolean
  /** Its size in CSS pixels and what each of them is in those of the screen: 1920×1080 @1. */
  readonly window: string
  readonly agent: string
}

/** The later of two moments; one that never was is no moment. */
export const laterOf = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other > one) ? other : one

/** The later of two faults. */
export const laterFault = (one: Journal['fault'], other: Journal['fault']): Journal['fault'] =>
  one === null || (other !== null && other.at > one.at) ? other : one
