import type { Instant } from './periods.ts'

/**
 * What a wall heals by itself: a panel that threw, a request that hung, a file that was gone, a backend that was silent,
 * a login that had expired; and its larger remedies: the scenes started anew, the page loaded anew, a newer release.
 */
export const RECOVERIES = [
  'panel',
  'request',
  'file',
  'backend',
  'login',
  'soft-restart',
  'reload',
  'release',
] as const
export type Recovery = (typeof RECOVERIES)[number]

/** One that happened. */
export interface Healed {
  readonly what: Recovery
  readonly at: Instant
  /** Which screen; null where it has no name. */
  readonly screen: string | null
}

/** What went wrong last, and why, in plain words. */
export interface Fault {
  readonly detail: string
  readonly at: Instant
}

/** A page of this browser that is or was a wall. */
export interface ScreenSeen {
  readonly screen: string | null
  /** The script it runs; null in development. */
  readonly build: string | null
  /** When the page was loaded, and when it last said that it is there. */
  readonly since: Instant
  readonly seen: Instant
  /** Beats of its clock that did not come at their time: the machine slept, or could not keep up. */
  readonly missedBeats: number
}

/** What a browser knows of its own past. All of it is bounded: a wall writes into it for years. */
export interface Journal {
  /** The latest first. */
  readonly healed: readonly Healed[]
  /** How often each was healed, those that are no longer listed included. */
  readonly tally: Readonly<Partial<Record<Recovery, number | undefined>>>
  readonly fault: Fault | null
  /** When the backend last answered a window of this browser. */
  readonly answered: Instant | null
  /** The latest first. */
  readonly screens: readonly ScreenSeen[]
}

export const EMPTY_JOURNAL: Journal = { healed: [], tally: {}, fault: null, answered: null, screens: [] }

const MOST_HEALED = 40
const MOST_SCREENS = 8
const LONGEST_DETAIL = 300

export const withHealed = (journal: Journal, healed: Healed): Journal => ({
  ...journal,
  healed: [healed, ...journal.healed].slice(0, MOST_HEALED),
  tally: { ...journal.tally, [healed.what]: (journal.tally[healed.what] ?? 0) + 1 },
})

export const withFault = (journal: Journal, { detail, at }: Fault): Journal => ({
  ...journal,
  fault: { detail: detail.slice(0, LONGEST_DETAIL), at },
})

/** A screen takes the place of the one of its name. */
export const withScreen = (journal: Journal, screen: ScreenSeen): Journal => ({
  ...journal,
  screens: [screen, ...journal.screens.filter((other) => other.screen !== screen.screen)].slice(
    0,
    MOST_SCREENS,
  ),
})
