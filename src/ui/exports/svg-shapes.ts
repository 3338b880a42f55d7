import { straightened } from './straight-path.ts'
import type { Paper } from './svg-paper.ts'
import { defined, grouped, inked, isSeen, made } from './svg-paper.ts'
import { faceOf, spoken } from './svg-words.ts'

/** What makes up the form of a shape, by its kind. */
const FORM: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
}

const IDENTITY = 'matrix(1 0 0 1 0 0)'

/** A matrix as an attribute; null where it changes nothing. */
function written({ a, b, c, d, e, f }: DOMMatrix): string | null {
  const text = `matrix(${[a, b, c, d, e, f].map((value) => Math.round(value * 10_000) / 10_000).join(' ')})`
  return text === IDENTITY ? null : text
}

/** From the user space of a shape to the sheet. */
function toPaper(shape: SVGGraphicsElement, paper: Paper): DOMMatrix {
  const toWindow = shape.getScreenCTM()
  return toWindow === null ? paper.fromWindow : paper.fromWindow.multiply(toWindow)
}

/** A drawing within the page, shape by shape: the stylesheets of the page stay behind, so each says how it looks. */
export function drawingShapes(element: SVGElement, paper: Paper): readonly SVGElement[] {
  const style = getComputedStyle(element)
  if (style.display === 'none' || element instanceof SVGDefsElement) return []
  if (element instanceof SVGTextElement) return textShapes(element, style, paper)
  const form = FORM[element.localName]
  if (form !== undefined && element instanceof SVGGeometryElement) return shape(element, form, style, paper)
  const children = [...element.children].flatMap((child) =>
    child instanceof SVGElement ? drawingShapes(child, paper) : [],
  )
  return grouped(
    { opacity: style.opacity === '1' ? null : style.opacity, ...clipOf(element, style, paper) },
    children,
  )
}

function shape(
  element: SVGGeometryElement,
  form: readonly string[],
  style: CSSStyleDeclaration,
  paper: Paper,
): readonly SVGElement[] {
  if (style.visibility !== 'visible' || (!isSeen(style.fill) && !isSeen(style.stroke))) return []
  const matrix = toPaper(element, paper)
  const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
  const keepsStroke = style.vectorEffect === 'non-scaling-stroke'
  const isStretched = Math.abs(Math.hypot(matrix.a, matrix.b) - Math.hypot(matrix.c, matrix.d)) > scale / 1000
  // A line stretched to its box, with a stroke that is not: its points are moved instead of the line.
  const moved = keepsStroke && isStretched ? straightened(element.getAttribute('d'), matrix) : null
  const place =
    moved === null ? Object.fromEntries(form.map((name) => [name, element.getAttribute(name)])) : { d: moved }
  const width = Number.parseFloat(style.strokeWidth)
  return grouped({ ...clipOf(element, style, paper) }, [
    made(element.localName, {
      ...place,
      transform: moved === null ? written(matrix) : null,
      ...painted('fill', style.fill, style.fillOpacity, paper),
      'fill-rule': style.fillRule === 'evenodd' ? 'evenodd' : null,
      ...(isSeen(style.stroke) && {
        ...painted('stroke', style.stroke, style.strokeOpacity, paper),
        'stroke-width': keepsStroke && moved === null ? width / scale : width,
        'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
        'stroke-linecap': style.strokeLinecap === 'butt' ? null : style.strokeLinecap,
        'stroke-dasharray':
          style.strokeDasharray === 'none' ? null : style.strokeDasharray.replace(/px/g, ''),
      }),
      opacity: style.opacity === '1' ? null : style.opacity,
    }),
  ])
}

/** A colour, or what stands in its place: a pattern or a gradient of the page. */
function painted(name: 'fill' | 'stroke', paint: string, opacity: string, paper: Paper) {
  const id = /^url\("?#(.+?)"?\)/.exec(paint)?.[1]
  if (id === undefined) return isSeen(paint) ? inked(name, paint, Number(opacity)) : { [name]: 'none' }
  return { [name]: referred(id, paper) ?? 'none' }
}

function clipOf(element: SVGElement, style: CSSStyleDeclaration, paper: Paper) {
  const id = /^url\("?#(.+?)"?\)/.exec(style.clipPath)?.[1]
  const owner = element instanceof SVGGraphicsElement ? element : null
  if (id === undefined || owner === null) return { 'clip-path': null }
  const matrix = written(toPaper(owner, paper))
  return { 'clip-path': referred(id, paper, matrix) }
}

/** What a shape refers to comes along, in its own looks; a clip where its shape lies. */
function referred(id: string, paper: Paper, matrix: string | null = null): string | null {
  const source = document.getElementById(id)
  if (!(source instanceof SVGElement)) return null
  const name = `${id.replace(/[^\w-]/g, '')}-${(matrix ?? '').replace(/[^\w-]+/g, '_')}`
  return defined(paper, name, () => {
    const copy = copied(source)
    if (matrix !== null) for (const child of copy.children) child.setAttribute('transform', matrix)
    return copy
  })
}

function copied(source: SVGElement): SVGElement {
  const style = getComputedStyle(source)
  const own = Object.fromEntries(
    [...source.attributes]
      .filter(({ name }) => !/^(class|style|id)$|^data-/.test(name))
      .map(({ name, value }) => [name, value]),
  )
  const looks =
    source.localName === 'stop' ? { 'stop-color': style.stopColor, 'stop-opacity': style.stopOpacity } : {}
  const isShape = FORM[source.localName] !== undefined
  const paint = isShape
    ? {
        ...inked('fill', style.fill),
        ...inked('stroke', style.stroke, Number(style.strokeOpacity)),
        'stroke-width': Number.parseFloat(style.strokeWidth),
      }
    : {}
  const children = [...source.children].flatMap((child) =>
    child instanceof SVGElement ? [copied(child)] : [],
  )
  return made(source.localName, { ...own, ...looks, ...paint }, children)
}

/** The words of a drawing, run by run, where the browser set them: base lines and anchors are read alike everywhere. */
function textShapes(text: SVGTextElement, whole: CSSStyleDeclaration, paper: Paper): readonly SVGElement[] {
  const transform = written(toPaper(text, paper))
  const runs = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  const shapes: SVGElement[] = []
  let at = 0
  for (let run = runs.nextNode(); run !== null; run = runs.nextNode()) {
    const words = (run.textContent ?? '').replace(/\s+/g, ' ')
    const style = run.parentElement === null ? whole : getComputedStyle(run.parentElement)
    if (words === '' || at + words.length > text.getNumberOfChars()) continue
    const [start, end] = [text.getStartPositionOfChar(at), text.getEndPositionOfChar(at + words.length - 1)]
    at += words.length
    if (style.visibility !== 'visible') continue
    const anchor = style.textAnchor === 'middle' ? 'middle' : style.textAnchor === 'end' ? 'end' : null
    const hasHalo = isSeen(style.stroke) && style.paintOrder.startsWith('stroke')
    shapes.push(
      ...spoken(words, {
        x: anchor === 'end' ? end.x : anchor === 'middle' ? (start.x + end.x) / 2 : start.x,
        y: start.y,
        anchor,
        length: Math.hypot(end.x - start.x, end.y - start.y),
        face: faceOf(style, paper),
        colour: style.fill,
        halo: hasHalo ? { colour: style.stroke, width: Number.parseFloat(style.strokeWidth) } : null,
        transform,
      }),
    )
  }
  return grouped({ opacity: whole.opacity === '1' ? null : whole.opacity }, shapes)
}
