import styles from './Table.module.css'
import type { Column } from './table-twin.ts'
import { namingColumn } from './table-twin.ts'

interface TableHeadProps {
  readonly columns: readonly Column[]
  /** What each column needs, in em; null where they share the width there is. */
  readonly widths: readonly number[] | null
  /** The column that the rows stand in the order of; null is the panel's own order. */
  readonly sorted: { readonly id: string; readonly desc: boolean } | null
  readonly onSort: (id: string) => void
}

const MARKS = {
  none: 'M5 6l3-3 3 3M5 10l3 3 3-3',
  ascending: 'M4 10l4-5 4 5',
  descending: 'M4 6l4 5 4-5',
} as const

/** The titles of the columns; each is a button that sorts by it, turns round, and gives the panel's order back. */
export function TableHead({ columns, widths, sorted, onSort }: TableHeadProps) {
  const orderOf = (id: string) => {
    if (sorted?.id !== id) return 'none'
    return sorted.desc ? 'descending' : 'ascending'
  }
  const stands = namingColumn(columns)
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, title, kind, differenceOf }, at) => {
          const order = orderOf(id)
          // A table as wide as its columns goes by the one, a windowed one of fixed columns by the other.
          const width = widths === null ? undefined : `calc(${widths[at]}em + 1.2rem)`
          return (
            <th
              key={id}
              scope="col"
              data-kind={kind}
              data-difference={differenceOf === undefined ? undefined : ''}
              data-stands={at === stands ? '' : undefined}
              aria-sort={order}
              style={{ width, minWidth: width }}
            >
              <button type="button" className={styles.sort} onClick={() => onSort(id)}>
                {differenceOf !== undefined && <span className="visually-hidden">{differenceOf} </span>}
                {title}
                <svg className={styles.order} viewBox="0 0 16 16" aria-hidden="true" data-no-export="">
                  <path d={MARKS[order]} />
                </svg>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
