import type { PointInks } from './point-inks.ts'
import { bandMasks, type MaskSet } from './point-masks.ts'
import { pointSizes } from './point-size.ts'
import { deepen, type Ink, type Pixels, stamp } from './stamp.ts'
import type { ScreenTransform } from './viewport.ts'

/** Marks: what is there (a filled disc), what is missing (a ring), what nobody knows (a ring with a dash across). */
export const DOT = 0
export const RING = 1
export const UNKNOWN = 2
/** Visits points of every mark. */
const ANY = -1

/** What to draw. `xy` are frame units (NaN = left out), `marks` one per point; a missing mark counts as a dot. */
export type RasterPoints = { readonly xy: Float32Array; readonly marks: Uint8Array }

/** `transform` goes from frame units to device pixels; `mapPixels` is how many of them the map itself covers. */
export type RasterView = {
  readonly transform: ScreenTransform
  readonly mapPixels: number
  readonly pixelsPerRem: number
}

/** Points handled between two looks at the clock. */
const SLICE = 16_384

type Visit = (x: number, y: number, mark: number) => void

/**
 * Draws all points into `pixels` (cleared first), yielding between slices so that the caller may give the
 * main thread back. Halos come first, then dots, then what is unknown, then rings; when points outnumber pixels each
 * pixel shows how many points fell into it. One path for 265 points and for 265,000.
 */
export function* rasterise(
  pixels: Pixels,
  points: RasterPoints,
  inks: PointInks,
  view: RasterView,
): Generator<undefined, void, undefined> {
  pixels.data.fill(0)
  const walk = (mark: number, margin: number, visit: Visit) =>
    walkVisible(pixels, points, view.transform, mark, margin, visit)
  let [dots, rings, unknown] = [0, 0, 0]
  yield* walk(ANY, 0, (_x, _y, mark) => {
    if (mark === DOT) dots++
    else if (mark === RING) rings++
    else unknown++
  })
  const { dot, halo, ring, stroke } = pointSizes(view.mapPixels, dots, rings + unknown, view.pixelsPerRem)

  const stamps = (masks: MaskSet, ink: Ink): [number, Visit] => [
    masks[0]?.reach ?? 0,
    (x, y) => stamp(pixels, masks, ink, x, y),
  ]
  if (dot === null) {
    yield* walk(DOT, 0, (x, y) => deepen(pixels, inks.crowd, x, y))
  } else if (halo === 0) {
    yield* walk(DOT, ...stamps(bandMasks(0, dot), inks.crowd))
  } else {
    yield* walk(DOT, ...stamps(bandMasks(0, dot + halo), inks.dotEdge))
    yield* walk(DOT, ...stamps(bandMasks(0, dot), inks.dot))
  }
  const edge = stroke * 0.5
  if (unknown > 0) {
    yield* walk(UNKNOWN, ...stamps(bandMasks(0, ring + edge), inks.unknownEdge))
    yield* walk(UNKNOWN, ...stamps(bandMasks(ring - stroke, ring, stroke / 2), inks.unknown))
  }
  if (rings === 0) return
  // The line has an edge on both sides: legible on every colour of the ramp, and among dots.
  yield* walk(RING, ...stamps(bandMasks(Math.max(0, ring - stroke - edge), ring + edge), inks.ringEdge))
  yield* walk(RING, ...stamps(bandMasks(ring - stroke, ring), inks.ring))
}

/** Visits the points of one mark that fall into the picture, or at most `margin` pixels beside it. */
function* walkVisible(
  pixels: Pixels,
  points: RasterPoints,
  transform: ScreenTransform,
  mark: number,
  margin: number,
  visit: Visit,
): Generator<undefined, void, undefined> {
  const count = points.xy.length >> 1
  for (let start = 0; start < count; start += SLICE) {
    visitSlice(pixels, points, transform, mark, margin, visit, start, Math.min(count, start + SLICE))
    yield
  }
}

/** A plain function: engines do not optimise a hot loop that lives in a generator. */
function visitSlice(
  { width, height }: Pixels,
  { xy, marks }: RasterPoints,
  { scale, x: left, y: top }: ScreenTransform,
  mark: number,
  margin: number,
  visit: Visit,
  start: number,
  end: number,
): void {
  for (let point = start; point < end; point++) {
    const own = marks[point] ?? DOT
    if (mark !== ANY && own !== mark) continue
    const x = (xy[point * 2] ?? Number.NaN) * scale + left
    const y = (xy[point * 2 + 1] ?? Number.NaN) * scale + top
    if (x >= -margin && y >= -margin && x < width + margin && y < height + margin) visit(x, y, own)
  }
}
