import type { Ink } from './stamp.ts'

/**
 * Colours of the point layer. Dots, rings and what is unknown each carry an edge that stands out from them, so that
 * they are seen on every colour of the ramp; `crowd` is for dots too small to have one.
 */
export type PointInks = {
  readonly dot: Ink
  readonly dotEdge: Ink
  readonly ring: Ink
  readonly ringEdge: Ink
  readonly unknown: Ink
  readonly unknownEdge: Ink
  readonly crowd: Ink
}

/** A computed `rgb(r, g, b)` as the raster packs it, 0x00BBGGRR; black when it cannot be read. */
export function readInk(color: string): Ink {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)
}

/** Relative luminance, 0 to 1 (WCAG). */
function luminance(ink: Ink): number {
  const channel = (shift: number) => {
    const share = ((ink >>> shift) & 255) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(16)
}

/** Contrast of two colours, 1 to 21 (WCAG). */
export function contrast(a: Ink, b: Ink): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Whichever of two colours stands out more from `ground`. */
const clearer = (ground: Ink, a: Ink, b: Ink) => (contrast(ground, a) >= contrast(ground, b) ? a : b)

/** From the tokens: dot, ring, what is unknown, page, text, and a colour from the middle of the ramp. */
export function chooseInks(dot: Ink, ring: Ink, unknown: Ink, page: Ink, text: Ink, middle: Ink): PointInks {
  const edgeOf = (ink: Ink) => clearer(ink, page, text)
  const dotEdge = edgeOf(dot)
  return {
    dot,
    dotEdge,
    ring,
    ringEdge: edgeOf(ring),
    unknown,
    unknownEdge: edgeOf(unknown),
    crowd: clearer(middle, dot, dotEdge),
  }
}

/** The stylesheet puts the tokens on properties whose computed value is always `rgb(...)`. */
export function readInks(canvas: HTMLCanvasElement): PointInks {
  const style = getComputedStyle(canvas)
  return chooseInks(
    readInk(style.color),
    readInk(style.outlineColor),
    readInk(style.textDecorationColor),
    readInk(style.caretColor),
    readInk(style.columnRuleColor),
    readInk(style.borderTopColor),
  )
}
