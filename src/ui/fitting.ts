/** What a list came to when all of it was drawn, in pixels. */
export interface Measured {
  /** Height of the box the list must stay in. */
  readonly box: number
  /** Where each row ends, from the top of the box. */
  readonly ends: readonly number[]
  /** Height of the line that names the remainder, its distance from the list included. */
  readonly remainder: number
  /** Rows there are, drawn or not. */
  readonly total: number
}

/**
 * How many rows fit whole. The line of the remainder needs its place only when something remains, and one row is
 * shown in any case: a list of nothing but a remainder says nothing. A box without height is not laid out, and
 * hides nothing.
 */
export function fittingRows({ box, ends, remainder, total }: Measured): number {
  if (box <= 0) return ends.length
  // Browsers place rows at fractions of a pixel; half of one is nobody's row.
  const room = box + 0.5
  const allDrawn = ends.length === total
  if (allDrawn && (ends.at(-1) ?? room) <= room) return total
  const fitting = ends.filter((end) => end + remainder <= room).length
  return Math.min(Math.max(1, fitting), ends.length)
}
