import type { Position } from 'geojson'
import { type Bounds, FRAME, type Point } from './frame.ts'

/**
 * A flat Mercator map: x = left + scale × longitude, y = top − scale × the Mercator height of the latitude (radians).
 */
export type Mercator = { readonly scale: number; readonly left: number; readonly top: number }

/** A ring in frame units, closed: its last place is its first. */
export type ProjectedRing = readonly Point[]

/** Room for outlines at the edge of the frame, in frame units. */
const PADDING = 20
const RADIANS = Math.PI / 180
/** The width of the frame is the way round the world: for when there is nothing to fit. */
const WORLD: Mercator = {
  scale: FRAME.width / (2 * Math.PI),
  left: FRAME.width / 2,
  top: FRAME.height / 2,
}

/** A latitude (degrees) on the flat map, before scale. */
export const mercatorHeight = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2))

/**
 * The projection under which all rings (degrees) fill the frame. Straight segments, no cut at the antimeridian or at
 * the square of the world: no city needs them, and two towns draw their common border identically.
 */
export function fitMercator(rings: readonly Position[][]): Mercator {
  const unit: Mercator = { scale: 1, left: 0, top: 0 }
  const [[left, top], [right, bottom]] = boundsOf(rings.map((ring) => projectRing(ring, unit)))
  const scale = Math.min(
    (FRAME.width - 2 * PADDING) / (right - left),
    (FRAME.height - 2 * PADDING) / (bottom - top),
  )
  // Without rings, or with all corners in one spot, there is nothing to fit.
  if (!Number.isFinite(scale) || scale <= 0) return WORLD
  return {
    scale,
    left: (FRAME.width - scale * (left + right)) / 2,
    top: (FRAME.height - scale * (top + bottom)) / 2,
  }
}

export const projectPlace = (lon: number, lat: number, { scale, left, top }: Mercator): Point => [
  left + scale * lon * RADIANS,
  top - scale * mercatorHeight(lat),
]

/** A ring of degrees in frame units. */
export const projectRing = (ring: readonly Position[], mercator: Mercator): ProjectedRing =>
  ring.map(([lon = Number.NaN, lat = Number.NaN]) => projectPlace(lon, lat, mercator))

/** Their common box; turned inside out when there are none. */
export function boundsOf(rings: readonly ProjectedRing[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  return [
    [left, top],
    [right, bottom],
  ]
}

/** 0.01 frame unit is a quarter of a pixel at full zoom. */
const written = (value: number) => Math.round(value * 100) / 100

/** SVG path data of closed rings; one of fewer than three corners is nothing. */
export function pathOf(rings: readonly ProjectedRing[]): string {
  let path = ''
  for (const ring of rings) {
    if (ring.length < 4) continue
    for (let index = 0; index + 1 < ring.length; index++) {
      const [x, y] = ring[index] ?? [0, 0]
      path += `${index === 0 ? 'M' : 'L'}${written(x)},${written(y)}`
    }
    path += 'Z'
  }
  return path
}

/** Twice the signed area of rings, and their centre of mass; holes are wound the other way and so count against it. */
export function massOf(rings: readonly ProjectedRing[]): { doubled: number; centre: Point } {
  let [doubled, sumX, sumY] = [0, 0, 0]
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1, y1] = ring[index - 1] ?? [0, 0]
      const [x2, y2] = ring[index] ?? [0, 0]
      const cross = x1 * y2 - x2 * y1
      doubled += cross
      sumX += (x1 + x2) * cross
      sumY += (y1 + y2) * cross
    }
  }
  return { doubled, centre: [sumX / (3 * doubled), sumY / (3 * doubled)] }
}

/** The part of a ring inside a box. Where it leaves and comes back it runs along the edge, there and back. */
export function clipRing(ring: ProjectedRing, [[left, top], [right, bottom]]: Bounds): ProjectedRing {
  const within = cutAt(cutAt(cutAt(cutAt(ring, 0, 1, left), 0, -1, right), 1, 1, top), 1, -1, bottom)
  const [first] = within
  return first === undefined ? [] : [...within, first]
}

/**
 * Keeps what lies beyond `limit` on one axis, in the direction of `sign`; takes closed and open rings, gives open
 * ones.
 */
function cutAt(ring: ProjectedRing, axis: 0 | 1, sign: 1 | -1, limit: number): ProjectedRing {
  const kept: Point[] = []
  const beyond = (at: Point) => sign * (at[axis] - limit)
  let before = ring[ring.length - 1]
  for (const at of ring) {
    if (before !== undefined) {
      const [was, is] = [beyond(before), beyond(at)]
      if (was < 0 !== is < 0) {
        const share = was / (was - is)
        kept.push([before[0] + share * (at[0] - before[0]), before[1] + share * (at[1] - before[1])])
      }
    }
    if (beyond(at) >= 0) kept.push(at)
    before = at
  }
  return kept
}
