import type { TableTwin } from './table-twin.ts'

/** In characters of Latin width: what is longer wraps. */
const WIDEST = 20
/** A look at these rows tells how wide a column runs. */
const MEASURED = 500
/** A character of Latin width in em, widest digits and all. */
export const EM = 0.56

/** In characters of Latin width, of which a Chinese one takes two. */
export const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)

/**
 * How many em each column needs, its padding aside: as wide as its longest text, up to a measure at which sentences
 * wrap. Left alone, the browser would squeeze the names of a wide table to a character a line; and where only the
 * rows in sight are drawn, it would guess anew at every step of the scroll.
 */
export function columnWidths({ columns, rows }: TableTwin): number[] {
  const sample = rows.slice(0, MEASURED)
  return columns.map(({ title }, at) => {
    const lengths = [title, ...sample.map((row) => row[at]?.text ?? '')].map(lengthOf)
    return Math.min(WIDEST, Math.max(...lengths)) * EM
  })
}
