import type { Reported } from './reported.ts'
import type { Count } from './units.ts'

/**
 * A count of people in a sensitive group that is too small to show: it stands as "‹10" wherever it appears.
 * The threshold is configurable; 10 follows Washington State's health guideline, since no Chinese one was found.
 */
export interface Suppressed {
  readonly below: Count
}

export type GuardedCount = Count | Suppressed

export const isSuppressed = (value: unknown): value is Suppressed =>
  typeof value === 'object' && value !== null && 'below' in value

/** Suppresses 1 to threshold − 1. Zero is shown: it tells of nobody. */
export function guard(value: Reported<GuardedCount>, threshold: Count): Reported<GuardedCount> {
  if (value === null || isSuppressed(value)) return value
  return value > 0 && value < threshold ? { below: threshold } : value
}

/**
 * Suppresses small parts of a whole so that no subtraction from the shown total recovers one.
 * Where the hidden parts could be told from total − shown (exactly one hidden part), the smallest shown
 * part above zero is hidden too; where there is none, the total itself is.
 * Parts that were not reported hide nothing: the reader cannot tell them from zero, so the total is not their sum.
 */
export function guardParts(
  parts: readonly Reported<GuardedCount>[],
  total: Reported<GuardedCount>,
  threshold: Count,
): { parts: Reported<GuardedCount>[]; total: Reported<GuardedCount> } {
  const guarded = parts.map((part) => guard(part, threshold))
  const guardedTotal = guard(total, threshold)
  const hidden = guarded.filter(isSuppressed).length
  if (hidden !== 1 || guardedTotal === null || isSuppressed(guardedTotal)) {
    return { parts: guarded, total: guardedTotal }
  }
  const shown = guarded.filter((part): part is Count => typeof part === 'number' && part > 0)
  if (shown.length === 0) return { parts: guarded, total: { below: threshold } }
  const smallest = Math.min(...shown)
  const second = guarded.indexOf(smallest as Count)
  return {
    parts: guarded.map((part, at) => (at === second ? { below: threshold } : part)),
    total: guardedTotal,
  }
}
