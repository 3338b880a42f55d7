import { expect, test } from 'vitest'
import { wallShape } from '#wall/shape.ts'

test.each([
  [1366, 768, 1, 'standard'],
  [1920, 1080, 1, 'standard'],
  [3840, 2160, 1, 'standard'],
  [2560, 1080, 1, 'standard'],
  [3840, 1080, 1, 'wide'],
  [5760, 1080, 1, 'widest'],
  [6656, 1792, 1, 'wide'],
  [5120, 1440, 1, 'wide'],
  [3840, 1080, 2, 'two-screens'],
  [5760, 1080, 3, 'three-screens'],
  [1080, 1920, 1, 'upright'],
  [1080, 1920, 3, 'upright'],
  [1920, 1080, 2, 'standard'],
] as const)('a screen of %i x %i made of %i is arranged as %s', (width, height, screens, shape) => {
  expect(wallShape(width, height, screens)).toBe(shape)
})
