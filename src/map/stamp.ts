import { type MaskSet, PHASES } from './point-masks.ts'

/** Pixels as canvas ImageData keeps them, seen as one number each (alpha in the top byte: little-endian machines). */
export type Pixels = { readonly data: Uint32Array; readonly width: number; readonly height: number }

/** An opaque colour as 0x00BBGGRR. */
export type Ink = number

/** Lays one translucent pixel of `ink` over `under`; both and the result are not premultiplied. */
export function over(under: number, ink: Ink, alpha: number): number {
  const underAlpha = under >>> 24
  if (alpha === 255 || underAlpha === 0) return ((alpha << 24) | ink) >>> 0
  const rest = (underAlpha * (255 - alpha)) / 255
  const sum = alpha + rest
  const mix = (shift: number) =>
    Math.round((((ink >>> shift) & 255) * alpha + ((under >>> shift) & 255) * rest) / sum) << shift
  return ((Math.round(sum) << 24) | mix(16) | mix(8) | mix(0)) >>> 0
}

/** Stamps one dot whose middle lies at x, y (device pixels); what falls outside the picture is cut off. */
export function stamp(pixels: Pixels, masks: MaskSet, ink: Ink, x: number, y: number): void {
  const { data, width, height } = pixels
  const column = Math.floor(x)
  const row = Math.floor(y)
  const mask = masks[(((y - row) * PHASES) | 0) * PHASES + (((x - column) * PHASES) | 0)]
  if (mask === undefined) return
  const { reach, side, alpha } = mask
  const fromX = Math.max(0, reach - column)
  const toX = Math.min(side, width - column + reach)
  const fromY = Math.max(0, reach - row)
  const toY = Math.min(side, height - row + reach)
  for (let my = fromY; my < toY; my++) {
    let at = (row - reach + my) * width + column - reach + fromX
    for (let mask = my * side + fromX; mask < my * side + toX; mask++, at++) {
      const a = alpha[mask] ?? 0
      if (a === 0) continue
      const under = data[at] ?? 0
      // The two common cases first: solid ink, or nothing underneath.
      data[at] = a === 255 || under >>> 24 === 0 ? ((a << 24) | ink) >>> 0 : over(under, ink, a)
    }
  }
}

/** Strength of one point when a pixel stands for all points that fall into it: the more, the stronger. */
const ONE_POINT = 0.4
const DEEPER = Uint8Array.from({ length: 256 }, (_, alpha) => Math.round(alpha + (255 - alpha) * ONE_POINT))

/** Adds one point to the density of its pixel. */
export function deepen({ data, width, height }: Pixels, ink: Ink, x: number, y: number): void {
  if (!(x >= 0 && y >= 0 && x < width && y < height)) return
  const at = Math.floor(y) * width + Math.floor(x)
  data[at] = (((DEEPER[(data[at] ?? 0) >>> 24] ?? 255) << 24) | ink) >>> 0
}
