import type { Clock } from '#domain/clock.ts'
import { instant } from '#domain/periods.ts'

/** When the clock of a test begins, unless it says otherwise: at noon of the day of the demo. */
export const NOON = Date.parse('2023-02-16T12:00:00+08:00')
/** How often the wall looks at its clock. */
export const BEAT_MS = 5_000

/** A clock that a test moves: each move is a beat. */
export function movedClock(start = NOON) {
  let passed = 0
  const listeners = new Set<() => void>()
  const clock: Clock = {
    now: () => instant(start + passed),
    subscribe: (onBeat) => {
      listeners.add(onBeat)
      return () => listeners.delete(onBeat)
    },
  }
  return {
    clock,
    /** Milliseconds since the test began. */
    monotonic: () => passed,
    /** So much time passes, and then it beats. */
    pass(ms: number) {
      passed += ms
      for (const onBeat of listeners) onBeat()
    },
    listening: () => listeners.size,
  }
}
