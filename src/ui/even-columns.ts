/**
 * The most columns that fit and leave no row short: six figures stand in sixes, threes, twos or one below the other.
 * A box that is not laid out yet holds one, whatever its measure comes to.
 */
export function evenColumns(figures: number, fitting: number | null): number {
  if (fitting === null) return Math.max(1, figures)
  for (let columns = Math.min(figures, Math.floor(fitting)); columns > 1; columns -= 1) {
    if (figures % columns === 0) return columns
  }
  return 1
}
