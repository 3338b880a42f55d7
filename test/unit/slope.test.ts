import { expect, test } from 'vitest'
import { growthOf, isFlat, lowestOf } from '#test/soak/slope.ts'

test('a line has its slope and no error', () => {
  expect(growthOf([1, 3, 5, 7])).toEqual({ slope: 2, error: 0 })
})

test('noise around a level is flat, growth through noise is not', () => {
  const noise = [0, 2, -1, 1, -2, 0, 1, -1, 2, -2]
  const flat = growthOf(noise.map((by) => 100 + by))
  const growing = growthOf(noise.map((by, at) => 100 + by + at * 5))
  expect(flat !== null && isFlat(flat)).toBe(true)
  expect(growing !== null && isFlat(growing)).toBe(false)
  expect(growing?.slope).toBeCloseTo(5, 0)
})

test('what shrinks has not grown', () => {
  const shrinking = growthOf([9, 7, 6, 4])
  expect(shrinking !== null && isFlat(shrinking)).toBe(true)
})

test('two values say nothing', () => {
  expect(growthOf([1, 2])).toBeNull()
})

test('what a collection left for later is not growth; what is kept is in the lowest too', () => {
  const collectedLater = [10, 90, 10, 10, 90, 90, 90, 10, 90]
  expect(lowestOf(collectedLater, 3)).toEqual([10, 10, 10])
  expect(lowestOf([10, 90, 11, 12, 90, 13, 14, 90, 15, 1], 3)).toEqual([10, 12, 14])
})
