import PptxGenJS from 'pptxgenjs'
import type { Box, DeckPart } from './pptx-parts.ts'
import { addPart, FACE, MUTED, words } from './pptx-parts.ts'

export interface DeckSlide {
  readonly title: string
  /** Its figures stand across the top. */
  readonly figures: readonly DeckPart[]
  readonly parts: readonly DeckPart[]
  /** As of when, from whom, and whatever else it has to say of itself. */
  readonly says: string
  readonly page: string
  /** For the speaker alone. */
  readonly notes: string
}

/** Inches of a slide of 16:9. */
const WIDE = 13.333
const MARGIN = 0.5
const TOP = 1.45
const FOOT = 6.98
const GAP = 0.35

/** Where the parts lie: side by side, the first wider. */
function boxesFor(parts: readonly DeckPart[], top: number): Box[] {
  const h = FOOT - 0.15 - top
  const w = WIDE - 2 * MARGIN
  if (parts.length < 2) return [{ x: MARGIN, y: top, w, h }]
  const first = (w - GAP) * 0.58
  return [
    { x: MARGIN, y: top, w: first, h },
    { x: MARGIN + first + GAP, y: top, w: w - GAP - first, h },
  ]
}

/** How high figures across the top are. */
const STRIP = 1.15

/**
 * The slides as a file of PowerPoint. PptxGenJS, since its tables and charts are those of the program: a number can be
 * copied from them.
 */
export async function pptxOf(slides: readonly DeckSlide[], title: string): Promise<Blob> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = title
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE }
  for (const { title: finding, figures, parts, says, page, notes } of slides) {
    const slide = deck.addSlide()
    slide.addText(finding, {
      ...words(finding.length > 60 ? 22 : 26),
      x: MARGIN,
      y: 0.3,
      w: WIDE - 2 * MARGIN,
      h: 1,
      bold: true,
      valign: 'middle',
      margin: 0,
    })
    let top = TOP
    for (const part of figures) {
      await addPart(deck, slide, part, { x: MARGIN, y: top, w: WIDE - 2 * MARGIN, h: STRIP })
      top += STRIP + 0.2
    }
    const boxes = boxesFor(parts, top)
    for (const [at, part] of parts.entries()) {
      const box = boxes[at]
      if (box !== undefined) await addPart(deck, slide, part, box)
    }
    slide.addText(says, {
      ...words(9, MUTED),
      x: MARGIN,
      y: FOOT,
      w: 11.3,
      h: 0.35,
      margin: 0,
      valign: 'middle',
    })
    slide.addText(page, {
      ...words(9, MUTED),
      x: WIDE - MARGIN - 1,
      y: FOOT,
      w: 1,
      h: 0.35,
      margin: 0,
      align: 'right',
      valign: 'middle',
    })
    if (notes !== '') slide.addNotes(notes)
  }
  const file = await deck.write({ outputType: 'blob' })
  if (!(file instanceof Blob)) throw new Error('the file could not be written')
  return file
}
