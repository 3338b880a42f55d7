import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { focusMoveOf, moveFocus } from '#map/focus-order.ts'
import { placeTooltip } from '#map/tooltip-place.ts'

const cross = [
  [0, 0],
  [10, 1],
  [-10, 0],
  [0, 10],
  [1, -10],
  [30, 0],
] as const

describe('the focus goes to the nearest place in the direction of the arrow', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 2],
    ['ArrowDown', 0, 3],
    ['ArrowUp', 0, 4],
    ['ArrowRight', 1, 5],
    ['ArrowRight', 5, 5],
    ['Home', 4, 0],
    ['End', 0, 5],
    ['PageDown', 2, 3],
    ['PageUp', 0, 0],
  ])('%s from %i', (key, from, to) => {
    const move = focusMoveOf(key)
    expect(move === null ? null : moveFocus(cross, from, move)).toBe(to)
  })
  test('other keys move nothing', () => expect(focusMoveOf('a')).toBeNull())
  test('one place, or none, is no error', () => {
    expect(moveFocus([[1, 1]], 0, 'left')).toBe(0)
    expect(moveFocus([], 0, 'left')).toBe(-1)
  })
})

test('a tooltip that fits never leaves the view, and one above its place leaves the place free', () => {
  const view = { width: 320, height: 240 }
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 320 }),
      fc.integer({ min: 0, max: 240 }),
      fc.integer({ min: 10, max: 320 }),
      fc.integer({ min: 10, max: 240 }),
      (x, y, width, height) => {
        const [left, top] = placeTooltip([x, y], { width, height }, view)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(view.width)
        expect(top + height).toBeLessThanOrEqual(view.height)
      },
    ),
  )
  expect(placeTooltip([160, 200], { width: 100, height: 40 }, view)).toEqual([110, 148])
})
