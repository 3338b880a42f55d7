import type { GeoPath, GeoProjection } from 'd3-geo'
import type { Polygon } from 'geojson'
import type { Point } from './frame.ts'

/**
 * Where the name of an unlabelled area stands, in frame units: the middle of the widest stretch inside the
 * polygon at the height of its centroid. The centroid itself may lie outside a bent or hollow area.
 */
export function insidePoint(polygon: Polygon, mercator: GeoProjection, path: GeoPath): Point {
  const [centreX, centreY] = path.centroid(polygon)
  if (!Number.isFinite(centreX) || !Number.isFinite(centreY)) {
    const [[left, top], [right, bottom]] = path.bounds(polygon)
    return [(left + right) / 2, (top + bottom) / 2]
  }
  const crossings = polygon.coordinates
    .flatMap((ring) => crossingsAt(projectRing(ring, mercator), centreY))
    .sort((a, b) => a - b)
  let best: { width: number; x: number } = { width: 0, x: centreX }
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] ?? centreX, crossings[index + 1] ?? centreX]
    if (to - from > best.width) best = { width: to - from, x: (from + to) / 2 }
    // The centroid is the better-looking spot wherever it is inside with room to spare.
    if (Math.min(centreX - from, to - centreX) > (to - from) / 4) return [centreX, centreY]
  }
  return [best.x, centreY]
}

/** A ring of degrees in frame units. */
export function projectRing(ring: readonly number[][], mercator: GeoProjection): Point[] {
  return ring.flatMap(([lon, lat]) => {
    const projected = lon === undefined || lat === undefined ? null : mercator([lon, lat])
    return projected === null ? [] : [projected]
  })
}

/** Whether a place lies inside the rings (frame units), holes left out. */
export const isInside = (rings: readonly (readonly Point[])[], [x, y]: Point): boolean =>
  rings.flatMap((ring) => crossingsAt(ring, y)).filter((crossing) => crossing > x).length % 2 === 1

/** x of every edge that crosses the height y. */
function crossingsAt(ring: readonly Point[], y: number): number[] {
  return ring.flatMap(([x2, y2], index) => {
    const previous = ring[index - 1]
    if (previous === undefined || previous[1] > y === y2 > y) return []
    const [x1, y1] = previous
    return [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
  })
}
