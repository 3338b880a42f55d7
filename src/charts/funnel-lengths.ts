/** Bars of one step, as parts of the longest, 0 to 1. */
export interface FunnelLength {
  /** Null where the step has no value to draw. */
  readonly length: number | null
  /** Length of the nearest step before that has one; null where this one has none, or nothing came before. */
  readonly before: number | null
}

/** The longest is the largest step there is: usually the first, but counts are kept by different hands. */
export function funnelLengths(values: readonly (number | null)[]): readonly FunnelLength[] {
  const longest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)
  const lengthOf = (value: number) => (longest === 0 ? 0 : value / longest)
  let before: number | null = null
  return values.map((value) => {
    if (value === null) return { length: null, before: null }
    const drawn = { length: lengthOf(value), before }
    before = drawn.length
    return drawn
  })
}
