/** A small picture of one dot: coverage 0..255 per pixel, `reach` pixels on each side of the middle one. */
export type Mask = { readonly reach: number; readonly side: number; readonly alpha: Uint8Array }

/** The same dot at each of 4 × 4 positions within a pixel, so that a field of dots does not snap to the raster. */
export type MaskSet = readonly Mask[]

export const PHASES = 4

/** Sets drawn before: a map that refreshes every few minutes asks for the same two or three sizes for ever. */
const drawn = new Map<string, MaskSet>()
const MOST_DRAWN = 24

/**
 * Masks of the band between two radii (device pixels, taken to the nearest eighth); `inner` 0 gives a disc. With a
 * `dash` the hole has a bar across, so far up and down from its middle.
 */
export function bandMasks(inner: number, outer: number, dash = 0): MaskSet {
  const [from, to] = [Math.round(inner * 8) / 8, Math.round(outer * 8) / 8]
  const key = `${from} ${to} ${dash}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  if (drawn.size >= MOST_DRAWN) drawn.clear()
  const masks = drawMasks(from, to, dash)
  drawn.set(key, masks)
  return masks
}

function drawMasks(inner: number, outer: number, dash: number): MaskSet {
  const reach = Math.ceil(outer + 0.5)
  return Array.from({ length: PHASES * PHASES }, (_, phase) => {
    const middleX = reach + ((phase % PHASES) + 0.5) / PHASES
    const middleY = reach + (Math.floor(phase / PHASES) + 0.5) / PHASES
    return bandMask(inner, outer, dash, reach, middleX, middleY)
  })
}

function bandMask(
  inner: number,
  outer: number,
  dash: number,
  reach: number,
  middleX: number,
  middleY: number,
): Mask {
  const side = reach * 2 + 1
  const alpha = new Uint8Array(side * side)
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    const x = (pixel % side) + 0.5 - middleX
    const y = Math.floor(pixel / side) + 0.5 - middleY
    const distance = Math.sqrt(x * x + y * y)
    // A pixel is covered by as much as its middle lies beyond the rim: half on the rim itself.
    const within = Math.min(1, Math.max(0, outer - distance + 0.5))
    const bar = dash === 0 ? 0 : dash - Math.abs(y) + 0.5
    const without = inner === 0 ? 1 : Math.min(1, Math.max(0, bar, distance - inner + 0.5))
    alpha[pixel] = Math.round(within * without * 255)
  }
  return { reach, side, alpha }
}
