/**
 * Splits a whole number into whole parts by weight (Sainte-Laguë): the parts add up exactly, and because seats are
 * handed out one by one no part ever shrinks while the whole grows. A month can therefore be split on its own and the
 * history of every town still only rises.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (!weights.some((weight) => weight > 0))
    throw new RangeError('nothing has weight, so nothing can be split')
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  // Nobody ends up further below the exact share than there are parts: the seats up to there are given at once.
  const parts = weights.map((weight) => Math.max(0, Math.floor((total * weight) / whole) - weights.length))
  for (let given = parts.reduce((sum, part) => sum + part, 0); given < total; given += 1) {
    let next = 0
    let strongest = -1
    for (let at = 0; at < weights.length; at += 1) {
      const claim = (weights[at] ?? 0) / (2 * (parts[at] ?? 0) + 1)
      if (claim > strongest) {
        strongest = claim
        next = at
      }
    }
    parts[next] = (parts[next] ?? 0) + 1
  }
  return parts
}
