/** Sizes of dots and rings, device pixels. `halo` is the width of the dark edge, 0 where dots stand too close for one. */
export type PointSizes = {
  readonly dot: number
  readonly ring: number
  readonly stroke: number
  readonly halo: number
}

/** Radius of a lone dot, in rem. */
const LARGEST_DOT = 0.17
/** A dot takes this share of the room each point has to itself. */
const SHARE_OF_ROOM = 0.16
/** Below this radius (device pixels) a disc is a smudge: one pixel per point, darker where several fall together. */
export const SMALLEST_DISC = 0.7
const SMALLEST_RING = 2
const HALO_FROM = 1.6

/**
 * Dots shrink as they crowd: `pixels` device pixels of map are shared by `dots` and `rings` points in sight.
 * Rings (gaps) are few and must be found, so they crowd among themselves only.
 */
export function pointSizes(pixels: number, dots: number, rings: number, pixelsPerRem: number): PointSizes {
  const largest = LARGEST_DOT * pixelsPerRem
  const roomy = (count: number) => SHARE_OF_ROOM * Math.sqrt(pixels / Math.max(1, count))
  const dot = Math.min(largest, roomy(dots))
  const ring = Math.max(SMALLEST_RING, Math.min(largest * 1.9, roomy(rings) * 1.9))
  return {
    dot,
    ring,
    stroke: Math.max(1, ring * 0.36),
    halo: dot >= HALO_FROM ? Math.max(0.75, 0.05 * pixelsPerRem) : 0,
  }
}
