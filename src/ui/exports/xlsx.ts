import type { CellObject, SheetData } from 'write-excel-file/browser'
import writeWorkbook from 'write-excel-file/browser'
import { lengthOf } from '../column-widths.ts'
import type { Column, TableTwin } from '../table-twin.ts'
import { bare } from './bare.ts'
import type { Caption } from './caption.ts'

/** A page of words beside the table, such as what its indicators mean. */
export interface WordSheet {
  readonly name: string
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[]
}

/** In characters of Latin width, of which a Chinese one takes two. */
const NARROWEST = 8
const WIDEST = 48
/** Rows measured for the width of a column: a look at the first thousand is as good as at all. */
const MEASURED = 1_000

const HEADING = { fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'top' } as const

const widthOf = (texts: readonly string[]) =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.slice(0, MEASURED).map(lengthOf)) + 2)

/** Text by its type: whatever it begins with, a spreadsheet never takes it for a formula. */
const textCell = (value: string, style: Partial<CellObject> = {}): CellObject => ({
  value,
  type: String,
  ...style,
})

/** As many places as the screen prints; the number itself keeps its own. */
function numberCell(value: number, kind: Column['kind']): CellObject {
  const format = kind === 'share' ? '0.0%' : Number.isInteger(value) ? '#,##0' : '#,##0.0'
  return { value, type: Number, format, align: 'right' }
}

/**
 * The table as a workbook: what it says of itself, then all rows in the panel's own order, as in the CSV; numbers are
 * numbers, shares among them shown in per cent, so that no heading has to explain them.
 */
export function xlsxOf(table: TableTwin, caption: Caption, explained: WordSheet | null): Promise<Blob> {
  const [title = '', ...says] = caption
  const heading = table.columns.map(({ title: own, titleInFile, kind }) =>
    textCell(kind === 'share' ? own : (titleInFile ?? own), {
      ...HEADING,
      align: kind === 'text' ? 'left' : 'right',
    }),
  )
  const data: SheetData = [
    [textCell(title, { fontWeight: 'bold', fontSize: 14 })],
    ...says.map((line) => [textCell(line)]),
    [],
    heading,
    ...table.rows.map((row) =>
      row.map((cell, at) => {
        const kind = table.columns[at]?.kind ?? 'text'
        const value = bare(cell)
        if (typeof value === 'number') return numberCell(value, kind)
        return textCell(value, { align: kind === 'text' ? 'left' : 'right' })
      }),
    ),
  ]
  const columns = table.columns.map(({ title: own }, at) => ({
    width: widthOf([own, ...table.rows.map((row) => row[at]?.text ?? '')]),
  }))
  const sheets = [
    {
      data,
      columns,
      sheet: sheetName(title),
      stickyRowsCount: says.length + 3,
      orientation: 'landscape' as const,
    },
    ...(explained === null ? [] : [wordSheet(explained)]),
  ]
  return writeWorkbook(sheets).toBlob()
}

function wordSheet({ name, rows }: WordSheet) {
  const [first = [], ...rest] = rows
  return {
    sheet: sheetName(name),
    data: [
      first.map((text) => textCell(text, HEADING)),
      ...rest.map((row) => row.map((text) => textCell(text, { wrap: true, alignVertical: 'top' }))),
    ],
    columns: first.map((_, at) => ({ width: widthOf(rows.map((row) => row[at] ?? '')) })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
}

/** Excel takes 31 characters, and none of these. */
const sheetName = (text: string) => text.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || '1'
