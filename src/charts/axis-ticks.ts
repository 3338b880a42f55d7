import type { Span } from './axis.ts'

/** How many parts an axis is cut into, the best first. */
const PARTS = [4, 5, 3, 2]
const ROUND = [1, 2, 5, 10]

const isRound = (step: number) => {
  const power = 10 ** Math.floor(Math.log10(step))
  return ROUND.some((round) => Math.abs(step / power - round) < 1e-9)
}

/**
 * Values to write beside an axis: its two ends, and between them the most round steps that `most` ticks allow. No two
 * ticks read alike: an axis of whole things from 0 to 1 has no tick at a half.
 */
export function axisTicks(
  { from, to }: Span,
  most: number,
  textOf: (value: number) => string,
): readonly number[] {
  for (const parts of PARTS) {
    const step = (to - from) / parts
    if (parts + 1 > most || !isRound(step)) continue
    const ticks = Array.from({ length: parts + 1 }, (_, at) => (at === parts ? to : from + at * step))
    if (new Set(ticks.map(textOf)).size === ticks.length) return ticks
  }
  return [from, to]
}
