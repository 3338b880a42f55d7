import { expect, test } from 'vitest'
import { growthOf, isFlat } from '#test/soak/slope.ts'

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
