/**
 * A figure as it was reported. `null` is 未上报 (not reported), `0` is zero;
 * the two are never the same and never stand in for one another.
 */
export type Reported<T> = T | null

/** Sum of what was reported; not reported when no part was, so that a sum of nothing is not zero. */
export function sumReported(parts: Iterable<Reported<number>>): Reported<number> {
  let sum: Reported<number> = null
  for (const part of parts) if (part !== null) sum = (sum === null ? 0 : sum) + part
  return sum
}

/** Sum only when every part was reported: the reading for totals that a missing part would understate. */
export function sumComplete(parts: Iterable<Reported<number>>): Reported<number> {
  let sum: Reported<number> = null
  for (const part of parts) {
    if (part === null) return null
    sum = (sum === null ? 0 : sum) + part
  }
  return sum
}
