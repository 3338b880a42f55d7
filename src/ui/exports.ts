import type { TableTwin } from './table-twin.ts'

/** What every export says of itself: title, scope, as-of, source, 演示数据. */
export type Caption = readonly string[]

/** Excel and WPS take a CSV for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The table as CSV: numbers bare, withheld and unreported figures as their words, the caption after an empty line.
 * papaparse quotes, and defuses cells that a spreadsheet would take for a formula.
 */
export async function csvOf(table: TableTwin, caption: Caption): Promise<Blob> {
  const { unparse } = await import('papaparse')
  const lines = [
    table.columns.map(({ title }) => title),
    ...table.rows.map((row) => row.map(({ text, value }) => value ?? text)),
    [],
    ...caption.map((line) => [line]),
  ]
  const text = unparse(lines, { escapeFormulae: true, newline: '\r\n' })
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' })
}

/** The panel as it stands on screen, without its controls; html-to-image because SVG, canvas and text are one picture. */
export async function pngOf(panel: HTMLElement): Promise<Blob> {
  const { toBlob } = await import('html-to-image')
  const blob = await toBlob(panel, {
    pixelRatio: 2,
    backgroundColor: getComputedStyle(document.documentElement).getPropertyValue('--surface').trim(),
    filter: (node) => !(node instanceof HTMLElement && 'noExport' in node.dataset),
  })
  if (blob === null) throw new Error('the picture could not be drawn')
  return blob
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
