import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPointGrid } from '#map/point-grid.ts'

/** What the grid must answer: look at every point. */
function bruteForce(xy: Float32Array, x: number, y: number, radius: number): number {
  let [best, least] = [-1, radius * radius]
  for (let index = 0; index * 2 < xy.length; index++) {
    const square = ((xy[index * 2] ?? 0) - x) ** 2 + ((xy[index * 2 + 1] ?? 0) - y) ** 2
    if (square < least || (square === least && best < 0)) [best, least] = [index, square]
  }
  return best
}

const coordinate = fc.oneof(
  { weight: 8, arbitrary: fc.float({ min: -50, max: 1050, noNaN: true }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
)
const points = fc
  .array(fc.tuple(coordinate, coordinate), { maxLength: 300 })
  .map((pairs) => Float32Array.from(pairs.flat()))

test('the nearest point within reach is found, wherever one asks, the lowest index on a tie', () => {
  const place = fc.double({ min: -200, max: 1200, noNaN: true })
  const radius = fc.oneof(fc.double({ min: 0, max: 60, noNaN: true }), fc.constant(2000))
  fc.assert(
    fc.property(points, place, place, radius, (xy, x, y, reach) => {
      expect(buildPointGrid(xy).nearest(x, y, reach)).toBe(bruteForce(xy, x, y, reach))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['no point', [], -1],
  ['only unusable points', [Number.NaN, 1, 1, Number.NaN], -1],
  ['all points in one spot', [5, 5, 5, 5, 5, 5], 0],
  ['all points on one line', [5, 1, 5, 2, 5, 3], 2],
])('%s', (_, pairs, found) => {
  expect(buildPointGrid(Float32Array.from(pairs)).nearest(5, 4, 2)).toBe(found)
})
