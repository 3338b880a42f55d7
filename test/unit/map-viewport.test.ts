import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FRAME } from '#map/frame.ts'
import { viewForKey } from '#map/view-keys.ts'
import {
  clampView,
  fitBounds,
  MAX_ZOOM,
  panBy,
  relativeTransform,
  reveal,
  toScreen,
  type Viewport,
  WHOLE,
  zoomAbout,
} from '#map/viewport.ts'

const sizes = fc.record({
  width: fc.integer({ min: 160, max: 6000 }),
  height: fc.integer({ min: 120, max: 3000 }),
})
const views = fc.record({
  k: fc.double({ min: 0.01, max: 100, noNaN: true }),
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
})
const size = { width: 700, height: 600 }

test('at zoom 1 the whole frame is in sight at any size and aspect', () => {
  fc.assert(
    fc.property(sizes, (any) => {
      const { scale, x, y } = toScreen(WHOLE, any)
      expect(x).toBeGreaterThanOrEqual(-1e-6)
      expect(y).toBeGreaterThanOrEqual(-1e-6)
      expect(x + FRAME.width * scale).toBeLessThanOrEqual(any.width + 1e-6)
      expect(y + FRAME.height * scale).toBeLessThanOrEqual(any.height + 1e-6)
    }),
  )
})

test('the frame never leaves the view: no gap opens on a side where the frame is larger', () => {
  fc.assert(
    fc.property(views, sizes, (asked, any) => {
      const { scale, x, y } = toScreen(clampView(asked, any), any)
      for (const [start, frame, room] of [
        [x, FRAME.width * scale, any.width],
        [y, FRAME.height * scale, any.height],
      ] as const) {
        if (frame >= room) {
          expect(start).toBeLessThanOrEqual(1e-6)
          expect(start + frame).toBeGreaterThanOrEqual(room - 1e-6)
        } else expect(start + frame / 2).toBeCloseTo(room / 2, 4)
      }
    }),
  )
})

test('zoom stays between 1 and 24, whatever is asked', () => {
  expect(clampView({ k: 99, x: 0, y: 0 }, size).k).toBe(MAX_ZOOM)
  expect(clampView({ k: 0, x: 0, y: 0 }, size)).toEqual(WHOLE)
  expect(clampView({ k: Number.NaN, x: Number.NaN, y: Number.NaN }, size)).toEqual(WHOLE)
})

test('zooming keeps what is under the pointer under the pointer', () => {
  const view: Viewport = { k: 6, x: 480, y: 390 }
  const at = [500, 220] as const
  const frameAt = (of: Viewport) => {
    const { scale, x, y } = toScreen(of, size)
    return [(at[0] - x) / scale, (at[1] - y) / scale]
  }
  const [x, y] = frameAt(zoomAbout(view, 1.5, at, size))
  const [beforeX = 0, beforeY = 0] = frameAt(view)
  expect(x).toBeCloseTo(beforeX, 9)
  expect(y).toBeCloseTo(beforeY, 9)
})

test('a drag moves the picture by the pixels dragged', () => {
  const before = toScreen({ k: 8, x: 500, y: 375 }, size)
  const after = toScreen(panBy({ k: 8, x: 500, y: 375 }, 30, -12, size), size)
  expect(after.x - before.x).toBeCloseTo(30, 9)
  expect(after.y - before.y).toBeCloseTo(-12, 9)
})

test('an opened town lies wholly in the view, in its middle where the frame allows', () => {
  const view = fitBounds(
    [
      [400, 300],
      [520, 420],
    ],
    size,
  )
  const { scale, x } = toScreen(view, size)
  expect(view).toMatchObject({ x: 460, y: 360 })
  expect(400 * scale + x).toBeGreaterThan(0)
  expect(520 * scale + x).toBeLessThan(700)
})

test('a town without extent zooms in as far as allowed', () => {
  expect(
    fitBounds(
      [
        [500, 300],
        [500, 300],
      ],
      size,
    ),
  ).toMatchObject({ k: MAX_ZOOM })
})

test('the view follows the focus no further than needed', () => {
  const view: Viewport = { k: 6, x: 500, y: 375 }
  expect(reveal(view, [505, 380], size)).toEqual(view)
  const { scale, x } = toScreen(reveal(view, [900, 375], size), size)
  expect(900 * scale + x).toBeLessThan(700)
})

test('moving a drawn picture by the relative transform lays every place where a redraw would', () => {
  const from = toScreen({ k: 2, x: 500, y: 375 }, size)
  const to = toScreen({ k: 5, x: 620, y: 300 }, size)
  const [dx = 0, dy = 0, ratio = 0] = (relativeTransform(from, to).match(/-?[\d.e-]+(?=px|\))/g) ?? []).map(
    Number,
  )
  expect((600 * from.scale + from.x) * ratio + dx).toBeCloseTo(600 * to.scale + to.x, 6)
  expect((310 * from.scale + from.y) * ratio + dy).toBeCloseTo(310 * to.scale + to.y, 6)
})

describe('keys', () => {
  const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
    viewForKey(
      { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held },
      { k: 4, x: 500, y: 375 },
      size,
    )
  test('plus and minus zoom, 0 shows the whole, Shift and arrows pan', () => {
    expect(press('+')?.k).toBeGreaterThan(4)
    expect(press('-')?.k).toBeLessThan(4)
    expect(press('0')).toEqual(WHOLE)
    expect(press('ArrowRight', { shiftKey: true })?.x).toBeGreaterThan(500)
    expect(press('ArrowUp', { shiftKey: true })?.y).toBeLessThan(375)
  })
  test('plain arrows and the browser’s own zoom are left alone', () => {
    expect(press('ArrowRight')).toBeNull()
    expect(press('+', { ctrlKey: true })).toBeNull()
    expect(press('0', { metaKey: true })).toBeNull()
  })
})
