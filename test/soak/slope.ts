/**
 * How fast a series grows: the slope of the straight line through it (least squares), and how far single values lie
 * from that line. A slope is told from none when it is several times its error.
 */
export interface Growth {
  /** Per step. */
  readonly slope: number
  /** Standard error of the slope. */
  readonly error: number
}

/** @param series one value for each step; fewer than three say nothing of growth */
export function growthOf(series: readonly number[]): Growth | null {
  const n = series.length
  if (n < 3) return null
  const mean = (n - 1) / 2
  const average = series.reduce((sum, value) => sum + value, 0) / n
  const spread = series.reduce((sum, _, at) => sum + (at - mean) ** 2, 0)
  const slope = series.reduce((sum, value, at) => sum + (at - mean) * (value - average), 0) / spread
  const rest = series.reduce((sum, value, at) => sum + (value - average - slope * (at - mean)) ** 2, 0)
  return { slope, error: Math.sqrt(rest / (n - 2) / spread) }
}

/** Whether a series is flat as far as its noise lets one tell: less than three errors from no slope at all. */
export const isFlat = ({ slope, error }: Growth): boolean => slope <= 3 * error

/**
 * The lowest of every so many values. A sample may hold what was let go and not collected yet, or a list that stands at
 * another page; what is kept for ever is in the lowest too. Values that fill no group are left out.
 */
export function lowestOf(series: readonly number[], group: number): number[] {
  const groups = Math.floor(series.length / group)
  return Array.from({ length: groups }, (_, at) => Math.min(...series.slice(at * group, (at + 1) * group)))
}
