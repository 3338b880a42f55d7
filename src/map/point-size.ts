/** Sizes of dots and rings, device pixels. `halo` is the width of the edge, 0 where dots stand too close for one. */
export type PointSizes = {
  /** Radius of a dot; null when points outnumber pixels and each pixel shows how many fell into it. */
  readonly dot: number | null
  readonly halo: number
  /** Radius of a ring to its outer side, and width of its line. */
  readonly ring: number
  readonly stroke: number
}

/** Radius of a lone dot, in rem. */
const LARGEST_DOT = 0.16
/** A dot's radius as a share of the distance between neighbours. */
const SHARE_OF_ROOM = 0.11
const SMALLEST_DOT = 0.8
const SMALLEST_RING = 1.75
/** Rings are this much larger than dots: they are few, and are what the reader looks for. */
const RING_SCALE = 2.3
/** Dots smaller than this would be all edge. */
const HALO_FROM = 1.5
/** A smallest dot covers about this many pixels: when there are fewer per point, discs would merge into a blot. */
const PIXELS_PER_POINT = 3

/**
 * Dots shrink as they crowd: `pixels` device pixels of map are shared by `dots` and `rings` points in sight.
 * Rings (gaps) are between what the dots have come down to and what rings alone would have room for.
 */
export function pointSizes(pixels: number, dots: number, rings: number, pixelsPerRem: number): PointSizes {
  const largest = LARGEST_DOT * pixelsPerRem
  const roomy = (count: number) => SHARE_OF_ROOM * Math.sqrt(pixels / Math.max(1, count))
  const dot = Math.max(SMALLEST_DOT, Math.min(largest, roomy(dots)))
  const ring = Math.max(
    SMALLEST_RING,
    RING_SCALE * Math.sqrt(dot * Math.min(largest, Math.max(dot, roomy(rings)))),
  )
  return {
    dot: dots * PIXELS_PER_POINT > pixels ? null : dot,
    halo: dot >= HALO_FROM ? Math.max(0.75, 0.05 * pixelsPerRem) : 0,
    ring,
    stroke: Math.max(1, ring * 0.32),
  }
}
