/** Where an axis begins and ends. */
export interface Span {
  readonly from: number
  readonly to: number
}

const ROUND_STEPS = [1, 2, 5, 10]

/**
 * End of an axis from zero: the smallest 1, 2 or 5 times a power of ten that holds every value. It moves only when a
 * value outgrows it, so bars of one month and the next are drawn to the same length.
 */
export function roundEnd(values: Iterable<number | null>): number {
  let highest = 0
  for (const value of values) if (value !== null && value > highest) highest = value
  if (highest === 0) return 1
  const power = 10 ** Math.floor(Math.log10(highest))
  return power * (ROUND_STEPS.find((round) => round * power >= highest) ?? 10)
}

/**
 * Axis of a trend, not from zero: out to the next half power of ten on both sides, so that it holds still until a value
 * leaves it. 3,371 to 3,695 lie between 3,000 and 4,000.
 */
export function steadySpan(values: Iterable<number | null>): Span {
  const told = [...values].filter((value) => value !== null)
  if (told.length === 0) return { from: 0, to: 1 }
  const [lowest, highest] = [Math.min(...told), Math.max(...told)]
  const size = Math.max(Math.abs(lowest), Math.abs(highest))
  const step = size === 0 ? 1 : 10 ** Math.floor(Math.log10(size)) / 2
  const from = Math.floor(lowest / step) * step
  const to = Math.ceil(highest / step) * step
  return { from, to: to === from ? from + step : to }
}

/** Place of a value along an axis, 0 to 1. */
export const along = ({ from, to }: Span, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)))
