/** Letters and figures take about this much of the text size; characters the whole. */
const NARROW = 0.56
const isNarrow = (letter: string) => letter.charCodeAt(0) < 0x2e80

/** About how wide a text is, in text sizes: to decide whether it fits, before anything is laid out. */
export const roughWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (isNarrow(letter) ? NARROW : 1), 0)

/**
 * The text in lines of at most `most` text sizes: broken between characters, and between words where there are any. A
 * word that is wider than a line has one to itself.
 */
export function brokenInto(text: string, most: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? []
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && roughWidth((last + piece).trimEnd()) <= most)
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}
