import type { Measure } from './label-wording.ts'

/** Name lines stand out from value lines by this factor of the map's text size, and by weight. */
export const NAME_SCALE = 1.07
export const NAME_WEIGHT = 600
export const VALUE_WEIGHT = 500

/** Room for the halo around the glyphs, in pixels. */
const HALO = 2

/** Measures texts as the label layer draws them; every text once. Without a canvas, a generous guess. */
export function createMeasure(fontSize: number, fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, line) => {
    const font = `${line === 'name' ? NAME_WEIGHT : VALUE_WEIGHT} ${line === 'name' ? fontSize * NAME_SCALE : fontSize}px ${fontFamily}`
    const key = `${line} ${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (context !== null) context.font = font
    const width = (context?.measureText(text).width ?? text.length * fontSize * NAME_SCALE) + 2 * HALO
    known.set(key, width)
    return width
  }
}
