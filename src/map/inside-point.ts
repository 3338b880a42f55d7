import type { Point } from './frame.ts'
import { boundsOf, massOf, type ProjectedRing } from './mercator.ts'

/**
 * Where the name of an unlabelled area stands: the middle of the widest stretch inside the polygon at the height of
 * its centroid. The centroid itself may lie outside a bent or hollow area.
 */
export function insidePoint(rings: readonly ProjectedRing[]): Point {
  const [centreX, centreY] = massOf(rings).centre
  if (!Number.isFinite(centreX) || !Number.isFinite(centreY)) {
    const [[left, top], [right, bottom]] = boundsOf(rings)
    return [(left + right) / 2, (top + bottom) / 2]
  }
  const crossings = rings.flatMap((ring) => crossingsAt(ring, centreY)).sort((a, b) => a - b)
  let best: { width: number; x: number } = { width: 0, x: centreX }
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] ?? centreX, crossings[index + 1] ?? centreX]
    if (to - from > best.width) best = { width: to - from, x: (from + to) / 2 }
    // The centroid is the better-looking spot wherever it is inside with room to spare.
    if (Math.min(centreX - from, to - centreX) > (to - from) / 4) return [centreX, centreY]
  }
  return [best.x, centreY]
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
