import { unparse } from 'papaparse'
import type { TableTwin } from '../table-twin.ts'
import { bare } from './bare.ts'
import type { Caption } from './caption.ts'

/** Excel and WPS take a CSV for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The table as CSV: all rows in the panel's own order, whatever the reader sorted or searched for on screen, since the
 * file is read without knowing what that was; the caption after an empty line. papaparse quotes, and defuses cells that
 * a spreadsheet would take for a formula.
 */
export function csvOf(table: TableTwin, caption: Caption): Blob {
  const lines = [
    table.columns.map(({ title, titleInFile }) => titleInFile ?? title),
    ...table.rows.map((row) => row.map(bare)),
    [],
    ...caption.map((line) => [line]),
  ]
  const text = unparse(lines, { escapeFormulae: true, newline: '\r\n' })
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' })
}
