import { inBooth, paperColour } from './booth.ts'
import type { Caption } from './caption.ts'
import { boxShapes } from './svg-boxes.ts'
import type { Box, Paper } from './svg-paper.ts'
import { clipTo, grouped, made, onPaper } from './svg-paper.ts'
import { drawingShapes } from './svg-shapes.ts'
import { wordShapes } from './svg-words.ts'

/**
 * The panel as a drawing of shapes and texts, without foreignObject: programs that draw and present open it and can
 * change it. By hand, since what there is for it brings a parser of stylesheets along and knows neither halos,
 * hatches nor strokes that do not scale (.ci/decisions/009).
 */
export const svgOf = (panel: HTMLElement, caption: Caption): Promise<Blob> =>
  inBooth(panel, caption, (copy) => {
    const { left, top, width, height } = copy.getBoundingClientRect()
    const defs = made('defs', {})
    const family = getComputedStyle(copy).fontFamily
    const paper: Paper = { fromWindow: new DOMMatrix([1, 0, 0, 1, -left, -top]), defs, family }
    const [title = '', ...says] = caption
    const drawing = made(
      'svg',
      {
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': family,
        'font-variant-numeric': 'tabular-nums',
      },
      [
        made('title', {}, [title]),
        made('desc', {}, [says.join('\n')]),
        defs,
        made('rect', { width, height, fill: paperColour() }),
        ...elementShapes(copy, paper),
      ],
    )
    return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' })
  })

function elementShapes(element: Element, paper: Paper): readonly SVGElement[] {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.clipPath === 'inset(50%)') return []
  const box = onPaper(paper, element.getBoundingClientRect())
  const clip = clipOf(element, style, box, paper)
  if (element instanceof SVGElement) return grouped({ 'clip-path': clip }, drawingShapes(element, paper))
  if (element instanceof HTMLCanvasElement) return canvasShapes(element, box)
  const children = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return wordShapes(child, style, paper)
    return child instanceof Element ? elementShapes(child, paper) : []
  })
  const opacity = style.opacity === '1' ? null : style.opacity
  return grouped({ opacity }, [
    ...boxShapes(style, style.display === 'contents' ? { ...box, width: 0 } : box, paper),
    ...grouped({ 'clip-path': clip }, children),
  ])
}

/** Where the page hides what lies beyond a box. */
function clipOf(element: Element, style: CSSStyleDeclaration, box: Box, paper: Paper): string | null {
  const inset = /^inset\((.+)\)$/.exec(style.clipPath)?.[1]?.split(' ').map(Number.parseFloat)
  if (inset !== undefined) {
    const [top = 0, right = top, bottom = top, left = right] = inset
    const { left: x, top: y, width, height } = box
    return clipTo(paper, {
      left: x + left,
      top: y + top,
      width: width - left - right,
      height: height - top - bottom,
    })
  }
  const hides = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)
  const exceeds =
    element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
  const holdsDrawing = element instanceof HTMLElement && element.querySelector('svg, canvas') !== null
  return hides && (exceeds || holdsDrawing) && !(element instanceof SVGElement) ? clipTo(paper, box) : null
}

/** Points drawn as pixels travel as pixels. */
function canvasShapes(canvas: HTMLCanvasElement, { left, top, width, height }: Box): readonly SVGElement[] {
  if (canvas.width === 0 || canvas.height === 0) return []
  const image = made('image', { x: left, y: top, width, height, preserveAspectRatio: 'none' })
  const pixels = canvas.toDataURL('image/png')
  image.setAttribute('href', pixels)
  // Programs older than SVG 2 know it by this name alone.
  image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', pixels)
  return [image]
}
