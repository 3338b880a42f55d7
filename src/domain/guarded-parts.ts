import type { Reported } from './reported.ts'
import type { GuardedCount } from './suppression.ts'
import { guard, isSuppressed } from './suppression.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/**
 * Suppresses small parts beside their total so that no subtraction recovers one. The total is withheld where it
 * would: total − shown parts gives what the hidden ones add up to, which betrays a single one, and several where
 * all must be 1 or all must be the largest they can be. It then stands as below one more than the parts can add
 * up to: what the reader could say without it. A larger part is never withheld in its place, since "‹10" beside a
 * part of 500 would be untrue. Parts that were not reported count as nothing, as they do in the total.
 */
export function guardParts(
  parts: readonly Reported<GuardedCount>[],
  total: Reported<GuardedCount>,
  threshold: Count,
): { parts: Reported<GuardedCount>[]; total: Reported<GuardedCount> } {
  const guarded = parts.map((part) => guard(part, threshold))
  const guardedTotal = guard(total, threshold)
  const hidden = guarded.filter(isSuppressed)
  if (hidden.length === 0 || guardedTotal === null) return { parts: guarded, total: guardedTotal }

  const shown = guarded.reduce<number>((sum, part) => (typeof part === 'number' ? sum + part : sum), 0)
  const most = hidden.reduce((sum, part) => sum + part.below - 1, 0)
  if (!isSuppressed(guardedTotal) && !betrays(guardedTotal - shown, hidden.length, most)) {
    return { parts: guarded, total: guardedTotal }
  }
  const floor = isSuppressed(guardedTotal) ? guardedTotal.below : 0
  return { parts: guarded, total: { below: count(Math.max(floor, shown + most + 1)) } }
}

/** Whether a sum of hidden parts, each at least 1 and together at most `most`, leaves only one reading. */
const betrays = (sum: number, parts: number, most: number) =>
  parts === 1 ? sum >= 1 && sum <= most : sum === parts || sum === most
