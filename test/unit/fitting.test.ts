import { describe, expect, test } from 'vitest'
import { fittingRows } from '#ui/fitting.ts'

/** Rows of 30 px, and a remainder of 20 px. */
const list = (box: number, total: number, drawn = total) => ({
  box,
  ends: Array.from({ length: drawn }, (_, at) => 30 * (at + 1)),
  remainder: 20,
  total,
})

describe('how many rows a box shows', () => {
  test.each([
    ['all of them when they fit to the pixel', list(150, 5), 5],
    ['all of them when a row ends at a fraction beyond', list(149.6, 5), 5],
    ['one fewer when the remainder still finds room', list(149, 5), 4],
    ['fewer for the remainder as well', list(139, 5), 3],
    ['one, when not even one fits', list(12, 5), 1],
    ['one, when there is no more', list(12, 1), 1],
    ['none of none', list(150, 0), 0],
    ['never all of those drawn when others were not', list(10_000, 500, 120), 120],
    ['everything in a box that is not laid out', list(0, 5), 5],
  ])('%s', (_, measured, rows) => {
    expect(fittingRows(measured)).toBe(rows)
  })
})
