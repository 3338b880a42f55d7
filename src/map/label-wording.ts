import type { Size } from './frame.ts'

/** Width in pixels of a text as it will be drawn. */
export type Measure = (text: string, line: 'name' | 'value') => number

export type LabelStyle = {
  readonly nameHeight: number
  readonly valueHeight: number
  readonly measure: Measure
}

/** Names longer than this many name heights are shortened with an ellipsis; tooltip and list keep the whole. */
const LONGEST_NAME = 8
/** Clear space around a label's text, pixels. */
const MARGIN = 2

/** The lines of a label (value '' = left out) and the size of its box, pixels. */
export type Wording = Size & { readonly name: string; readonly value: string }

/** What a label may say, best first: name and value, then the name alone; nothing when not one letter fits. */
export function wordings(
  request: { readonly name: string; readonly value: string },
  viewWidth: number,
  style: LabelStyle,
): Wording[] {
  const { measure, nameHeight, valueHeight } = style
  const room = Math.min(LONGEST_NAME * nameHeight, viewWidth - 2 * MARGIN)
  const name = shorten(request.name, room, (text) => measure(text, 'name'))
  if (name === '') return []
  const nameWidth = measure(name, 'name')
  const alone = { name, value: '', width: nameWidth + 2 * MARGIN, height: nameHeight + 2 * MARGIN }
  if (request.value === '') return [alone]
  const width = Math.max(nameWidth, measure(request.value, 'value')) + 2 * MARGIN
  return [{ name, value: request.value, width, height: nameHeight + valueHeight + 2 * MARGIN }, alone]
}

/** The text, or its beginning with an ellipsis, no wider than `room`; '' when not even one letter fits. */
export function shorten(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text
  const letters = Array.from(text)
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (width(`${letters.slice(0, middle).join('')}…`) <= room) fits = middle
    else tooLong = middle
  }
  return fits === 0 ? '' : `${letters.slice(0, fits).join('')}…`
}
