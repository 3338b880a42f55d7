import { describe, expect, test } from 'vitest'
import { chooseInks, contrast, readInk } from '#map/point-inks.ts'
import { bandMasks } from '#map/point-masks.ts'
import { rasterise } from '#map/point-raster.ts'
import { pointSizes } from '#map/point-size.ts'
import { over } from '#map/stamp.ts'

const INKS = {
  dot: 0xffffff,
  dotEdge: 0x000000,
  ring: 0x54b4ff,
  ringEdge: 0x000000,
  unknown: 0x846b5a,
  unknownEdge: 0xffeeff,
  crowd: 0xffffff,
}
const side = 100

/** Draws points given in pixels of a 100 × 100 picture; returns alpha and colour at a place. */
function draw(places: readonly (readonly [number, number])[], marks: readonly number[]) {
  const pixels = { data: new Uint32Array(side * side).fill(0xff0000ff), width: side, height: side }
  const points = { xy: Float32Array.from(places.flat()), marks: Uint8Array.from(marks) }
  const view = { transform: { scale: 1, x: 0, y: 0 }, mapPixels: side * side, pixelsPerRem: 16 }
  let slices = 0
  for (const _ of rasterise(pixels, points, INKS, view)) slices++
  const at = (x: number, y: number) => {
    const pixel = pixels.data[y * side + x] ?? 0
    return { alpha: pixel >>> 24, ink: pixel & 0xffffff }
  }
  const inked = pixels.data.filter((pixel) => pixel !== 0).length
  return { at, inked, slices }
}

test('a room is a filled disc with an edge, and nothing else is touched', () => {
  const { at, inked } = draw([[50, 50]], [0])
  expect(at(50, 50)).toEqual({ alpha: 255, ink: INKS.dot })
  expect(at(53, 50).ink).toBe(INKS.dotEdge)
  expect(at(60, 50).alpha).toBe(0)
  expect(inked).toBeLessThan(64)
})

test('a gap is a ring: its line has its colour, its middle is open', () => {
  const { at } = draw([[50, 50]], [1])
  expect(at(50, 50).alpha).toBe(0)
  const line = [45, 46, 47, 48].map((x) => at(x, 50))
  expect(line).toContainEqual({ alpha: 255, ink: INKS.ring })
})

test('what nobody knows is neither: a ring with a dash across, its hole filled, so that no colour shows through', () => {
  const { at } = draw([[50, 50]], [2])
  const across = [46, 47, 48, 49, 50, 51, 52, 53].map((x) => at(x, 50).ink)
  expect(new Set(across)).toEqual(new Set([INKS.unknown]))
  expect(at(50, 47).ink).toBe(INKS.unknownEdge)
  expect(at(50, 45).ink).not.toBe(INKS.unknownEdge)
})

test('rings lie over what nobody knows, and that over dots', () => {
  const { at } = draw(
    [
      [50, 50],
      [50, 50],
      [45, 50],
    ],
    [1, 2, 0],
  )
  expect(at(45, 50).ink).toBe(INKS.ring)
  expect(at(50, 50).ink).toBe(INKS.unknown)
})

test('rings lie over dots, whatever the order of the points', () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const places = order.map((mark) => (mark === 1 ? ([50, 50] as const) : ([45, 50] as const)))
    const { at } = draw(places, order)
    expect([44, 45, 46].map((x) => at(x, 50).ink)).toContain(INKS.ring)
  }
})

test('unusable points and points outside draw nothing; one at the edge is cut off', () => {
  expect(
    draw(
      [
        [Number.NaN, 5],
        [500, 500],
        [-40, 10],
      ],
      [0, 0, 1],
    ).inked,
  ).toBe(0)
  const { at, inked } = draw([[0, 0]], [0])
  expect(at(0, 0).alpha).toBe(255)
  expect(inked).toBeGreaterThan(0)
})

test('a point without a mark counts as a room', () => {
  expect(draw([[50, 50]], []).at(50, 50)).toEqual({ alpha: 255, ink: INKS.dot })
})

test('when points outnumber pixels each pixel shows how many fell into it', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => [(index * 7) % 40, 10] as const)
  const { at, slices } = draw([...many, [80, 80]], new Array(20_001).fill(0))
  expect(at(80, 80).alpha).toBeGreaterThan(0)
  expect(at(20, 10).alpha).toBeGreaterThan(at(80, 80).alpha)
  expect(at(60, 60).alpha).toBe(0)
  expect(slices).toBeGreaterThan(2)
})

describe('sizes', () => {
  test('dots shrink as they crowd and never below a visible size', () => {
    const sizes = [1, 265, 2_650, 26_500].map((count) => pointSizes(420_000, count, 5, 16).dot ?? 0)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes[0]).toBeCloseTo(2.56)
    expect(sizes[3]).toBeGreaterThanOrEqual(0.8)
    expect(pointSizes(420_000, 265_000, 5, 16).dot).toBeNull()
  })
  test('they follow the text size: a wall of 3840 shows larger dots than a desk', () => {
    expect(pointSizes(4e6, 265, 5, 32).dot).toBeCloseTo(5.12)
  })
})

describe('ink', () => {
  test('masks are symmetric, full in the middle, soft at the rim, open for a ring', () => {
    const [mask] = bandMasks(0, 3)
    expect(mask?.alpha.length).toBe((mask?.side ?? 0) ** 2)
    expect(mask?.alpha.some((alpha) => alpha > 0 && alpha < 255)).toBe(true)
    const middle = (mask?.reach ?? 0) * ((mask?.side ?? 0) + 1)
    expect(mask?.alpha[middle]).toBe(255)
    const [ring] = bandMasks(3, 5)
    expect(ring?.alpha[(ring.reach ?? 0) * (ring.side + 1)]).toBe(0)
  })
  test('translucent ink mixes with what is under it', () => {
    expect(over(0, 0x00ff00, 128)).toBe(0x8000ff00)
    expect(over(0xff000000, 0x0000ff, 255)).toBe(0xff0000ff)
    const mixed = over(0xff000000, 0x0000ff, 128)
    expect(mixed >>> 24).toBe(255)
    expect(mixed & 255).toBe(128)
  })
  test('computed colours are read', () => {
    expect(readInk('rgb(255, 180, 84)')).toBe(0x54b4ff)
    expect(readInk('rgba(1, 2, 3, 0.5)')).toBe(0x030201)
    expect(readInk('')).toBe(0)
  })
  test('in both themes edges and crowded dots stand out', () => {
    const [white, page, night, text] = [0xffffff, 0xfaf7f5, 0x20120b, 0x2b1a10]
    const light = chooseInks(white, 0x0953b4, 0x846b5a, page, text, 0xb4c06f)
    expect(light.dotEdge).toBe(text)
    expect(light.ringEdge).toBe(page)
    expect(light.unknownEdge).toBe(page)
    expect(light.crowd).toBe(text)
    const dark = chooseInks(white, 0x54b4ff, 0xc0a693, night, white, 0x89731c)
    expect(dark).toMatchObject({ dotEdge: night, ringEdge: night, crowd: white })
    expect(contrast(white, 0)).toBeCloseTo(21)
  })
})
