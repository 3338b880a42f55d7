import { type ReactNode, useMemo, useRef } from 'react'
import { FittingList } from '#ui/FittingList.tsx'
import { useLit } from '#ui/lit.ts'
import { usePaged } from '#ui/use-paged.ts'
import keys from './Key.module.css'
import { placesOf, useRowWindow } from './row-window.ts'
import type { Spacers } from './Spacer.tsx'
import { NO_SPACERS, Spacer } from './Spacer.tsx'
import styles from './StatusGrid.module.css'

/**
 * Shapes that tell the states apart without colour: ✓ ▲ ✗ ○, a dash for what nobody reported, a dot for what never was
 * due.
 */
const SHAPES = {
  done: 'M2.5 8.5 6.5 12.5 13.5 4',
  late: 'M8 2.5 14.5 13.5H1.5Z',
  missed: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  planned: 'M8 3a5 5 0 1 1 0 10A5 5 0 1 1 8 3Z',
  unreported: 'M4 8h8',
  none: 'M8 8h.01',
} as const

export type GridState = keyof typeof SHAPES

export interface GridCell<State extends GridState> {
  readonly state: State
  /** Stands beside the shape, where there is more to say: a date, a count. */
  readonly note?: string
}

export interface GridRow<State extends GridState> {
  readonly id: string
  readonly label: ReactNode
  /** One for each column. */
  readonly cells: readonly GridCell<State>[]
  /** What the row comes to, at its end. */
  readonly total?: string
}

interface StatusGridProps<State extends GridState> {
  /** Name of the table. */
  readonly caption: string
  /** Over the column of row names. */
  readonly corner: string
  readonly columns: readonly { readonly id: string; readonly title: string; readonly note?: string }[]
  readonly rows: readonly GridRow<State>[]
  /** Over the column of totals, where the rows have one. */
  readonly total?: string
  /** What each state is called: read out in every cell, and the key under the table. */
  readonly words: Readonly<Record<State, string>>
  /** The line under the table that says how many rows paper leaves out. */
  readonly remainder: (hidden: number) => ReactNode
}

function Mark({ state }: { state: GridState }) {
  return (
    <svg className={styles.mark} data-state={state} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[state]} />
    </svg>
  )
}

/**
 * Who did what when: a table of states. Scrolls inside its box with the names and the heads staying in sight; of more
 * than 200 rows those in sight are drawn, and on paper the first thousand. On a wall it has pages.
 */
export function StatusGrid<State extends GridState>(props: StatusGridProps<State>) {
  const { caption, corner, columns, rows, total, words, remainder } = props
  const box = useRef<HTMLDivElement>(null)
  const { drawn, above, below, hidden, measure } = useRowWindow(box, rows.length)
  const width = columns.length + (total === undefined ? 1 : 2)
  // A scroll draws the grid anew, and thousands of rows have the states they had.
  const states = useMemo(() => statesIn(rows), [rows])
  const isPaged = usePaged()
  const lit = useLit()
  const table = (shown: readonly number[], spacers: Spacers) => (
    <table aria-rowcount={rows.length + 1}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, title, note }) => (
            <th key={id} scope="col">
              {title}
              {note !== undefined && <small>{note}</small>}
            </th>
          ))}
          {total !== undefined && (
            <th scope="col" className={styles.total}>
              {total}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        <Spacer height={spacers.above} columns={width} />
        {shown.map((at) => {
          const row = rows[at]
          if (row === undefined) return null
          return (
            <tr key={row.id} ref={measure} data-index={at} data-lit={lit(row.id)} aria-rowindex={at + 2}>
              <th scope="row">{row.label}</th>
              {row.cells.map(({ state, note }, column) => (
                <td key={columns[column]?.id ?? column}>
                  <Mark state={state} />
                  <span className="visually-hidden">{words[state]} </span>
                  {note !== undefined && <small>{note}</small>}
                </td>
              ))}
              {total !== undefined && <td className={styles.total}>{row.total}</td>}
            </tr>
          )
        })}
        <Spacer height={spacers.below} columns={width} />
      </tbody>
    </table>
  )
  return (
    <div className={styles.grid} data-paged={isPaged ? '' : undefined}>
      {isPaged ? (
        <div className={styles.paged}>
          <FittingList rows={rows} idOf={({ id }) => id} remainder={remainder}>
            {(visible) => table(placesOf(visible, rows), NO_SPACERS)}
          </FittingList>
        </div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
        <div ref={box} className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
          {table(drawn, { above, below })}
        </div>
      )}
      {hidden > 0 && <p className={styles.remainder}>{remainder(hidden)}</p>}
      <ul className={keys.key} aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <Mark state={state} />
            {words[state]}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The states that occur, in the order in which they first do. */
function statesIn<State extends GridState>(rows: readonly GridRow<State>[]): readonly State[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)))]
}
