import { columnWidths, EM, lengthOf } from '../column-widths.ts'
import type { TableTwin } from '../table-twin.ts'

/** How a table stands in a box of a slide. */
export interface SlideTable {
  /** Points. */
  readonly size: number
  /** Inches, of each column. */
  readonly widths: readonly number[]
  /** So many of its rows, the first ones, fit. */
  readonly shown: number
}

/** Sizes of type, the largest first; nothing smaller is read from where one sits. */
const SIZES = [13, 12, 11, 10] as const

/** More rows than any slide has place for. */
const MOST_ROWS = 18

/** Inches of a cell that its text does not fill, across. */
const PADDING = 0.12
const POINTS = 72

/** A row of one line, and each further line of it, in inches: as the programs that open the file draw them. */
const rowHeight = (lines: number, size: number) => 0.08 + size * 0.02 + (lines - 1) * size * 0.0208

/** Columns that need less than their part get what they need; the others share what that leaves. */
function sharedOut(needed: readonly number[], width: number): number[] {
  const all = needed.reduce((sum, one) => sum + one, 0)
  if (all <= width) return needed.map((one) => one + (width - all) / needed.length)
  const open = new Set(needed.keys())
  let left = width
  for (let found = true; found; ) {
    const part = left / open.size
    found = false
    for (const at of open) {
      const need = needed[at] ?? 0
      if (need > part) continue
      open.delete(at)
      left -= need
      found = true
    }
  }
  const wide = [...open].reduce((sum, at) => sum + (needed[at] ?? 0), 0)
  return needed.map((need, at) => (open.has(at) ? (need / wide) * left : need))
}

function standing({ columns, rows }: TableTwin, size: number, width: number, height: number): SlideTable {
  // Rows that find no place in any case make no column wider.
  const ems = columnWidths({ columns, rows: rows.slice(0, MOST_ROWS) })
  const widths = sharedOut(
    ems.map((em) => (em * size) / POINTS + PADDING),
    width,
  )
  const heightOf = (texts: readonly string[]) => {
    const lines = texts.map((text, at) => {
      const room = (widths[at] ?? 0) - PADDING
      return Math.max(1, Math.ceil((lengthOf(text) * EM * size) / POINTS / room - 0.02))
    })
    return rowHeight(Math.max(...lines), size)
  }
  let used = heightOf(columns.map(({ title }) => title))
  let shown = 0
  for (const row of rows) {
    used += heightOf(row.map(({ text }) => text))
    if (used > height) break
    shown += 1
  }
  return { size, widths, shown }
}

/**
 * The largest type in which the whole table fits a box; where none does, the smallest, and as many rows as fit.
 * @param width,height inches
 */
export function slideTable(table: TableTwin, width: number, height: number): SlideTable {
  const each = SIZES.map((size) => standing(table, size, width, height))
  const whole = each.find(({ shown }) => shown === table.rows.length)
  return whole ?? each.at(-1) ?? { size: 10, widths: [], shown: 0 }
}
