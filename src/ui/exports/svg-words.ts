import type { Paper } from './svg-paper.ts'
import { inked, isSeen, made, onPaper } from './svg-paper.ts'

/** One line of a text, where the browser broke it, in pixels of the window. */
interface Line {
  text: string
  readonly top: number
  readonly height: number
  readonly left: number
  right: number
}

/** Half a pixel above or below is the same line still. */
const SAME_LINE = 2

/** A text as it stands on the page, letter by letter; white space at the ends of a line is not there. */
function linesOf(node: Text): Line[] {
  const range = document.createRange()
  const lines: Line[] = []
  let at = 0
  for (const letter of node.data) {
    range.setStart(node, at)
    range.setEnd(node, at + letter.length)
    at += letter.length
    const box = range.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    const line = lines.at(-1)
    const isBlank = letter.trim() === ''
    if (line !== undefined && Math.abs(line.top - box.top) < SAME_LINE && box.left >= line.left) {
      line.text += isBlank ? ' ' : letter
      if (!isBlank) line.right = box.right
    } else if (!isBlank)
      lines.push({ text: letter, top: box.top, height: box.height, left: box.left, right: box.right })
  }
  return lines
}

let brush: CanvasRenderingContext2D | null = null

/** How much of a line's height lies above its base line; the same for every line of one face. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  brush ??= document.createElement('canvas').getContext('2d')
  if (brush === null) return 0.8
  brush.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = brush.measureText('x')
  return ascent / (ascent + descent)
}

/** The face of a text, in attributes that every program reads. */
export const faceOf = (style: CSSStyleDeclaration, { family }: Paper) => ({
  'font-family': style.fontFamily === family ? null : style.fontFamily,
  'font-size': Number.parseFloat(style.fontSize),
  'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
})

const ANCHORS: Readonly<Record<string, 'end' | 'middle'>> = { right: 'end', end: 'end', center: 'middle' }

/** The colour of a halo, which the page draws as shadows on all sides. */
const haloOf = ({ textShadow }: CSSStyleDeclaration) => /rgba?\([^)]+\)/.exec(textShadow)?.[0] ?? null

/** Cuts what the page ends with an ellipsis. */
function cut(lines: readonly Line[], right: number): readonly Line[] {
  return lines.map((line) => {
    if (line.right <= right + 1) return line
    const share = Math.max(0, (right - line.left) / (line.right - line.left))
    return {
      ...line,
      text: `${line.text.slice(0, Math.max(0, Math.floor(line.text.length * share) - 1))}…`,
      right,
    }
  })
}

/** A text of the page as lines of text, each as long as it is here, whatever face there is elsewhere. */
export function wordShapes(node: Text, style: CSSStyleDeclaration, paper: Paper): SVGElement[] {
  if (node.data.trim() === '' || style.visibility !== 'visible' || !isSeen(style.color)) return []
  const ascent = ascentOf(style)
  const anchor = ANCHORS[style.textAlign] ?? null
  const box = node.parentElement?.getBoundingClientRect()
  const isCut = style.textOverflow === 'ellipsis' && box !== undefined
  const lines = linesOf(node)
  return (isCut ? cut(lines, box.right) : lines).flatMap((line) => {
    const text = line.text.trimEnd()
    const { left, top, width, height } = onPaper(paper, {
      left: line.left,
      top: line.top,
      width: line.right - line.left,
      height: line.height,
    })
    const halo = haloOf(style)
    return spoken(text, {
      x: anchor === 'end' ? left + width : anchor === 'middle' ? left + width / 2 : left,
      y: top + height * ascent,
      anchor,
      length: width,
      face: faceOf(style, paper),
      colour: style.color,
      halo: halo === null ? null : { colour: halo, width: Number.parseFloat(style.fontSize) * 0.2 },
    })
  })
}

export interface Spoken {
  readonly x: number
  readonly y: number
  readonly anchor: 'end' | 'middle' | null
  /** As long as it is here, whatever face there is elsewhere. */
  readonly length: number
  readonly face: ReturnType<typeof faceOf>
  readonly colour: string
  readonly halo: { readonly colour: string; readonly width: number } | null
  readonly transform?: string | null
}

/** Words at a place; a halo is a text of its own underneath, since not every program knows an order of painting. */
export function spoken(
  text: string,
  { x, y, anchor, length, face, colour, halo, transform = null }: Spoken,
): SVGElement[] {
  const place = {
    x,
    y,
    ...face,
    'text-anchor': anchor,
    textLength: length,
    lengthAdjust: 'spacingAndGlyphs',
    transform,
  }
  const under =
    halo === null
      ? []
      : [
          made(
            'text',
            {
              ...place,
              ...inked('fill', halo.colour),
              ...inked('stroke', halo.colour),
              'stroke-width': halo.width,
              'stroke-linejoin': 'round',
            },
            [text],
          ),
        ]
  return [...under, made('text', { ...place, ...inked('fill', colour) }, [text])]
}
