import { expect, test } from 'vitest'
import { straightened } from '#ui/exports/straight-path.ts'

/** Twice as wide, three times as high, and 10 to the right. */
const STRETCHED = { a: 2, b: 0, c: 0, d: 3, e: 10, f: 0 }

test.each([
  ['M0 0L10 10', 'M10 0L30 30'],
  ['M1,1 2,2 3,3', 'M12 3L14 6L16 9'],
  ['M5 5h10v-5H0z', 'M20 15L40 15L40 0L10 0Z'],
  ['m1 1l1 1zl1 0', 'M12 3L14 6ZL14 3'],
  ['M 5 5 h0', 'M20 15L20 15'],
  ['M1.5-2.25L.5.5', 'M13 -6.75L11 1.5'],
])('the points of %s move, and their lines with them', (path, moved) => {
  expect(straightened(path, STRETCHED)).toBe(moved)
})

test('a curve is no straight line, and nothing is no path', () => {
  expect(straightened('M0 0C1 1 2 2 3 3', STRETCHED)).toBeNull()
  expect(straightened(null, STRETCHED)).toBeNull()
})
