/** The middle of what was measured; null where nothing was. */
export function median(known: readonly (number | null)[]): number | null {
  const sorted = known.filter((value) => value !== null).sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
