import frame from './PanelFrame.module.css'
import type { TableTwin } from './table-twin.ts'

/** What every export says of itself: title, scope, as-of, source, 演示数据. */
export type Caption = readonly string[]

/** Excel and WPS take a CSV for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Two digits more than any text prints, and none of the noise of binary fractions: shares print three places. */
const rounded = (value: number): number => {
  const fine = Math.abs(value) < 10 ? 100_000 : 1_000
  return Math.round(value * fine) / fine
}

/**
 * The table as CSV: numbers bare, withheld and unreported figures as their words, the caption after an empty line.
 * papaparse quotes, and defuses cells that a spreadsheet would take for a formula.
 */
export async function csvOf(table: TableTwin, caption: Caption): Promise<Blob> {
  const { unparse } = await import('papaparse')
  const lines = [
    table.columns.map(({ title, titleInFile }) => titleInFile ?? title),
    ...table.rows.map((row) =>
      row.map(({ text, value }) => (typeof value === 'number' ? rounded(value) : (value ?? text))),
    ),
    [],
    ...caption.map((line) => [line]),
  ]
  const text = unparse(lines, { escapeFormulae: true, newline: '\r\n' })
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' })
}

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

/**
 * The panel as it stands on screen, without its controls, above what it says of itself; what scrolls is drawn whole.
 * A copy is photographed, so that nothing moves in the page. html-to-image because SVG, canvas and text are one picture.
 */
export async function pngOf(panel: HTMLElement, caption: Caption): Promise<Blob> {
  const { toBlob } = await import('html-to-image')
  const booth = document.createElement('div')
  booth.inert = true
  booth.style.cssText = 'position: fixed; top: 0; left: -300vw; visibility: visible'
  const copy = copyOf(panel, caption)
  booth.append(copy)
  // Beside the panel, where it inherits what the panel inherits.
  const home = panel.parentElement ?? document.body
  home.append(booth)
  try {
    copyCanvases(panel, copy)
    growToContent(copy)
    inlinePresentation(copy)
    const background = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()
    const blob = await toBlob(copy, { pixelRatio: 2, backgroundColor: background })
    if (blob === null) throw new Error('the picture could not be drawn')
    return blob
  } finally {
    booth.remove()
  }
}

/** As large as the panel; the foot says in full what the footer of the page abridges. */
function copyOf(panel: HTMLElement, caption: Caption): HTMLElement {
  const copy = document.importNode(panel, true)
  copy.removeAttribute('id')
  delete copy.dataset.panel
  delete copy.dataset.headless
  copy.querySelector(':scope > header > .visually-hidden')?.setAttribute('class', frame.heading ?? '')
  for (const control of copy.querySelectorAll('[data-no-export]')) control.remove()
  const { width } = panel.getBoundingClientRect()
  copy.style.cssText = `width: ${width}px; height: auto; border: 0; border-radius: 0; grid-template-rows: auto auto auto`
  const footer = copy.querySelector<HTMLElement>(':scope > footer')
  // The title stands above the picture.
  const lines = caption.slice(1).map((line) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    return paragraph
  })
  footer?.replaceChildren(...lines)
  footer?.style.setProperty('display', 'block')
  footer?.style.setProperty('white-space', 'normal')
  const body = copy.querySelector<HTMLElement>(':scope > header + div')
  const seen = panel.querySelector(':scope > header + div')?.getBoundingClientRect()
  if (seen !== undefined) body?.style.setProperty('height', `${seen.height}px`)
  return copy
}

/** A copied canvas is empty. */
function copyCanvases(panel: HTMLElement, copy: HTMLElement): void {
  const copies = copy.querySelectorAll('canvas')
  panel.querySelectorAll('canvas').forEach((canvas, at) => {
    if (canvas.width > 0 && canvas.height > 0) copies[at]?.getContext('2d')?.drawImage(canvas, 0, 0)
  })
}

/** Wide and high enough that nothing in it needs to scroll. */
function growToContent(copy: HTMLElement): void {
  const body = copy.querySelector<HTMLElement>(':scope > header + div')
  if (body === null) return
  // A paper has no edge to squeeze a table into.
  for (const cell of body.querySelectorAll<HTMLElement>('td[data-kind="text"]')) cell.style.minWidth = '7em'
  const scrolling = [...body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    /auto|scroll/.test(`${getComputedStyle(element).overflowX} ${getComputedStyle(element).overflowY}`),
  )
  const wider = Math.max(0, ...scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  copy.style.width = `${copy.offsetWidth + wider}px`
  const higher = Math.max(
    0,
    ...scrolling.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  )
  body.style.height = `${body.offsetHeight + higher}px`
  for (const element of scrolling) element.style.overflow = 'hidden'
}

function inlinePresentation(copy: HTMLElement): void {
  for (const element of copy.querySelectorAll<SVGElement>('svg, svg *')) {
    const computed = getComputedStyle(element)
    for (const name of PRESENTATION) element.style.setProperty(name, computed.getPropertyValue(name))
  }
}

/** Hands a file to the reader. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download reads the address after this task; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
