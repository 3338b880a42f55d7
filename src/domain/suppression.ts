import type { AtLeast } from './figures.ts'
import { isAtLeast } from './figures.ts'
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

/**
 * Suppresses 1 to threshold − 1, and a lower bound as small as that (3余): it is published of few. Zero is shown: it
 * tells of nobody.
 */
export function guard<Told extends GuardedCount | AtLeast>(
  value: Reported<Told>,
  threshold: Count,
): Reported<Told | Suppressed> {
  if (value === null) return value
  const told: GuardedCount | AtLeast = value
  if (isSuppressed(told)) return value
  const size = isAtLeast(told) ? told.atLeast : told
  return size > 0 && size < threshold ? { below: threshold } : value
}
