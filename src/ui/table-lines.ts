import type { ColumnDef } from '@tanstack/react-table'
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { Cell, Column, TableTwin } from './table-twin.ts'

/** What of TanStack Table a twin takes: search over all columns, one sorted column, pages. */
export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  rowPaginationFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
})

/** A row of the twin. */
export interface Line {
  readonly cells: readonly Cell[]
}

/** Full-width letters and digits, as Chinese input gives them, are the plain ones. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase()

export const linesOf = ({ rows }: TableTwin): Line[] => rows.map((cells) => ({ cells }))

/**
 * All the words of a row in one string to search in: made at the first search, which thousands of rows may never see.
 */
const searchedIn = new WeakMap<Line, string>()

function searched(line: Line): string {
  const known = searchedIn.get(line)
  if (known !== undefined) return known
  const words = folded(line.cells.map(({ text }) => text).join('\n'))
  searchedIn.set(line, words)
  return words
}

/** Whether a row has every word that is asked for, in whichever columns. */
export function hasWords(line: Line, asked: string): boolean {
  const words = searched(line)
  return folded(asked)
    .split(/\s+/)
    .every((word) => words.includes(word))
}

export interface Sorting {
  /** How texts stand in the language of the reader. */
  readonly compare: (one: string, other: string) => number
  /** Texts that say there is no figure: 未上报 and —. */
  readonly unsaid: readonly string[]
}

/** What a cell is sorted by; undefined stands last in both directions. */
function sortValue(cell: Cell | undefined, kind: Column['kind'], unsaid: readonly string[]) {
  if (cell === undefined) return undefined
  if (kind !== 'text') return typeof cell.value === 'number' ? cell.value : undefined
  return cell.text === '' || unsaid.includes(cell.text) ? undefined : cell.text
}

/**
 * Numbers by their value, the largest first, texts as the language orders them; what was not reported or is withheld
 * comes last whichever way. Rows that are alike keep the panel's own order.
 */
export function columnsOf(
  columns: readonly Column[],
  { compare, unsaid }: Sorting,
): ColumnDef<typeof features, Line>[] {
  return columns.map(({ id, kind }, at) => {
    return {
      id,
      accessorFn: ({ cells }) => sortValue(cells[at], kind, unsaid),
      sortUndefined: 'last',
      sortDescFirst: kind !== 'text',
      sortFn: (one, other) => {
        // Read once a row, not once a comparison: the table keeps what the accessor gave.
        const [left, right] = [one.getValue(id), other.getValue(id)]
        return typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compare(String(left), String(right))
      },
    }
  })
}
