import { toBlob } from 'html-to-image'
import { inBooth, paperColour } from './booth.ts'
import type { Caption } from './caption.ts'

/** What a stylesheet may say of a shape: an SVG leaves the page for the picture without its stylesheets. */
const PRESENTATION = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
  'vector-effect',
  'paint-order',
  'opacity',
  'visibility',
  'display',
  'color',
  'transform',
  'transform-origin',
  'transform-box',
  'clip-path',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
]

/** The panel as pixels, two to the CSS pixel. html-to-image because SVG, canvas and text are one picture. */
export const pngOf = (panel: HTMLElement, caption: Caption): Promise<Blob> =>
  inBooth(panel, caption, async (copy) => {
    inlinePresentation(copy)
    const blob = await toBlob(copy, { pixelRatio: 2, backgroundColor: paperColour() })
    if (blob === null) throw new Error('the picture could not be drawn')
    return blob
  })

function inlinePresentation(copy: HTMLElement): void {
  for (const element of copy.querySelectorAll<SVGElement>('svg, svg *')) {
    const computed = getComputedStyle(element)
    for (const name of PRESENTATION) element.style.setProperty(name, computed.getPropertyValue(name))
  }
}
