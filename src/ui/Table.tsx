import { useTable } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { useMemo, useRef } from 'react'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { tableWords } from '#i18n/table/words.ts'
import { columnWidths } from './column-widths.ts'
import { usePaper } from './paper.ts'
import styles from './Table.module.css'
import { TableControls } from './TableControls.tsx'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { columnsOf, features, hasWords, linesOf } from './table-lines.ts'
import type { LeadsTo, TableTwin } from './table-twin.ts'
import { nameOf } from './table-twin.ts'
import { WindowedRows } from './WindowedRows.tsx'
import { useWholeRows } from './whole-rows.ts'

/** Rows of a page until the reader wants another number; with as few nothing is paged. */
const PER_PAGE = 25
/** With as few rows there is nothing to search for. */
const SEEN_AT_A_GLANCE = 8
/** More rows than these are drawn only where they are in sight. */
const MOST_DRAWN = 200

export interface TableProps {
  readonly caption: string
  /** Keep the object while the figures are the same: a new one goes back to the first page. */
  readonly table: TableTwin
  /** How a cell leads to the page behind it; without it, its text stands alone. */
  readonly renderLink?: (leadsTo: LeadsTo, text: string) => ReactNode
}

/** The table twin of a picture: sorts by any column, finds words, and pages. */
export function Table({ caption, table: twin, renderLink }: TableProps) {
  const { words, format } = useLocale()
  const says = tableWords(words)
  const scroll = useRef<HTMLDivElement>(null)
  useWholeRows(scroll)
  const data = useMemo(() => linesOf(twin), [twin])
  const columns = useMemo(
    () => columnsOf(twin.columns, { compare: format.collation(), unsaid: [format.unreported, format.none] }),
    [twin, format],
  )
  const table = useTable({
    features,
    data,
    columns,
    initialState: { pagination: { pageIndex: 0, pageSize: PER_PAGE } },
    enableMultiSort: false,
    // A row is searched once, by all of its words, and not once for each column.
    getColumnCanGlobalFilter: ({ id }) => id === twin.columns[0]?.id,
    globalFilterFn: ({ original }, _, asked: string) => hasWords(original, asked),
  })
  const { globalFilter, pagination, sorting } = table.state
  const asked = typeof globalFilter === 'string' ? globalFilter.trim() : ''
  const found = table.getFilteredRowModel().rows.length
  const onPaper = usePaper()
  const { rows } = onPaper ? table.getSortedRowModel() : table.getRowModel()
  const before = onPaper ? 0 : pagination.pageIndex * pagination.pageSize
  const widths = useMemo(() => columnWidths(twin), [twin])
  const isWindowed = !onPaper && rows.length > MOST_DRAWN
  const sorted = sorting[0]
  const sortedBy = twin.columns.find(({ id }) => id === sorted?.id)

  const said = () => {
    const number = (value: number) => format.count(count(value))
    if (found === 0 && asked !== '') return says.nothing(asked)
    const [from, to] = [number(before + 1), number(before + rows.length)]
    const isPaged = rows.length < found
    if (asked === '') return isPaged ? says.rows(from, to, number(found)) : says.allRows(number(found))
    const all = number(data.length)
    return isPaged ? says.foundRows(from, to, number(found), all) : says.found(number(found), all)
  }
  const order =
    sortedBy === undefined
      ? []
      : [says.sorted[sorted?.desc ? 'desc' : 'asc'](nameOf(sortedBy, says.difference))]

  return (
    <div className={styles.twin}>
      <TableControls
        says={says}
        said={said()}
        order={order}
        finds={data.length > SEEN_AT_A_GLANCE}
        asked={asked}
        onFind={(text) => table.setGlobalFilter(text)}
        pages={
          found > PER_PAGE
            ? {
                size: pagination.pageSize,
                onSize: (size) => table.setPageSize(size),
                onPrevious: table.getCanPreviousPage() ? () => table.previousPage() : null,
                onNext: table.getCanNextPage() ? () => table.nextPage() : null,
              }
            : null
        }
      />
      {/* A group and no region: the panel around it is the landmark, under the same name. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        ref={scroll}
        className={styles.scroll}
        data-windowed={isWindowed ? '' : undefined}
        role="group"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
        tabIndex={0}
      >
        <table
          className={styles.table}
          aria-rowcount={rows.length < found || isWindowed ? found + 1 : undefined}
        >
          <caption className="visually-hidden">{caption}</caption>
          <TableHead
            columns={twin.columns}
            widths={onPaper ? null : widths}
            sorted={sorted ?? null}
            onSort={(id) => table.getColumn(id)?.toggleSorting()}
          />
          {isWindowed ? (
            <WindowedRows
              scroll={scroll}
              count={rows.length}
              row={(at, measured) => (
                <TableRow
                  key={rows[at]?.id}
                  {...measured}
                  columns={twin.columns}
                  cells={rows[at]?.original.cells ?? []}
                  at={before + at}
                  renderLink={renderLink}
                />
              )}
            />
          ) : (
            <tbody>
              {rows.map(({ id, original }, at) => (
                <TableRow
                  key={id}
                  columns={twin.columns}
                  cells={original.cells}
                  at={before + at}
                  renderLink={renderLink}
                />
              ))}
            </tbody>
          )}
        </table>
      </div>
    </div>
  )
}
