import type { Comparison } from '#domain/periods.ts'
import { COMPARISONS, isMonth } from '#domain/periods.ts'
import type { Format } from '#i18n/format.ts'
import { tableWords } from '#i18n/table/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell, Column, TableTwin } from '#ui/table-twin.ts'
import { plain } from '#ui/table-twin.ts'
import type { Differences } from './difference.ts'
import { differencesIn } from './difference.ts'
import { sameRows } from './same-rows.ts'

/** The same table of the months it is held against; null where there is none. */
export type TablesBefore = Readonly<Record<Comparison, TableTwin | null>>

/** With so many figures in a row both differences of each can be read; with more, the one that is looked at. */
const FEW = 2

/** The month before of thousands of projects would hold up whoever only looks something up; their file has it. */
const MOST_COMPARED = 2_000

/** Rows that are months are a history: it is compared by reading down. */
function isHistory({ columns, rows }: TableTwin): boolean {
  const at = columns.findIndex(({ kind }) => kind === 'text')
  const value = rows[0]?.[at]?.value
  return typeof value === 'string' && isMonth(value)
}

/** The places of the columns that differences can be taken of. */
function figuresIn(table: TableTwin, { isFigure }: Differences): readonly number[] {
  if (isHistory(table)) return []
  return table.columns.flatMap(({ kind, compares, leftOut }, at) => {
    if (kind === 'text' || compares === 'never' || leftOut) return []
    return table.rows.some((row) => isFigure(row[at])) ? [at] : []
  })
}

/** Whether there is anything a difference can be taken of. */
export const hasFigures = (table: TableTwin, format: Format): boolean =>
  figuresIn(table, differencesIn(format)).length > 0

/**
 * What a table on screen is held against: nothing where it has no figures or too many rows, both where they are few.
 */
export function comparisonsFor(table: TableTwin, chosen: Comparison, format: Format): readonly Comparison[] {
  const many = figuresIn(table, differencesIn(format)).length
  if (many === 0 || table.rows.length > MOST_COMPARED) return []
  return many <= FEW ? COMPARISONS : [chosen]
}

/** Whether somebody reported nothing to the figures of a row: a part held against a part would look like a change. */
const isPart = (row: readonly Cell[], columns: readonly Column[]) =>
  columns.some(({ leftOut }, at) => {
    const silent = row[at]?.value
    return leftOut === true && typeof silent === 'number' && silent > 0
  })

const NO_CHANGE = '±'
const tellsChange = ({ text, value }: Cell) => typeof value === 'number' && !text.startsWith(NO_CHANGE)

/** The column beside another that says what became of it. */
function differenceColumn(column: Column, against: Comparison, words: Words): Column {
  const says = tableWords(words)
  const title = says.against[against]
  const inFile = (of: string) => says.difference(of, title)
  return {
    id: `${column.id} ${against}`,
    title,
    titleInFile:
      column.kind === 'share'
        ? words.panel.withUnit(inFile(column.title), says.points)
        : inFile(column.titleInFile ?? column.title),
    kind: 'number',
    differenceOf: column.title,
  }
}

/**
 * A table with its differences: beside every figure, how much it has changed since the months it is held against. A
 * column that tells of no change is left out, so that what never changes stays as it is.
 */
export function comparedTable(
  table: TableTwin,
  before: TablesBefore,
  words: Words,
  format: Format,
): TableTwin {
  const differences = differencesIn(format)
  const figures = figuresIn(table, differences)
  const none = plain(format.none)
  const added = COMPARISONS.flatMap((against) => {
    const then = before[against]
    if (then === null) return []
    const sameRow = sameRows(table, then)
    const pairs = table.rows.map((row) => {
      const earlier = sameRow(row)
      const isWhole = earlier !== null && !isPart(row, table.columns) && !isPart(earlier, then.columns)
      return { row, earlier: isWhole ? earlier : null }
    })
    return figures.flatMap((at) => {
      const column = table.columns[at]
      const place = then.columns.findIndex(({ id }) => id === column?.id)
      if (column === undefined || place < 0) return []
      const cells = pairs.map(({ row, earlier }) => differences.between(row[at], earlier?.[place]) ?? none)
      return cells.some(tellsChange) ? [{ at, column: differenceColumn(column, against, words), cells }] : []
    })
  })
  if (added.length === 0) return table
  const beside = table.columns.map((_, place) => added.filter(({ at }) => at === place))
  return {
    columns: table.columns.flatMap((column, at) => [
      column,
      ...(beside[at] ?? []).map(({ column: difference }) => difference),
    ]),
    rows: table.rows.map((row, line) =>
      row.flatMap((cell, at) => [cell, ...(beside[at] ?? []).map(({ cells }) => cells[line] ?? none)]),
    ),
  }
}
