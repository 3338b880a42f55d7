import { type ReactNode, useRef, useState } from 'react'
import type { Light } from '#domain/lights.ts'
import type { Day, Month } from '#domain/periods.ts'
import { useElementSize } from '#ui/element-size.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { moveAmongRows } from '#ui/keys.ts'
import { usePaged } from '#ui/use-paged.ts'
import styles from './Gantt.module.css'
import { type DaySpan, GanttBar, type GanttMilestone } from './GanttBar.tsx'
import { placesOf, useRowWindow } from './row-window.ts'
import type { Spacers } from './Spacer.tsx'
import { NO_SPACERS, Spacer } from './Spacer.tsx'
import { dayAlong, type MonthSpan, monthTicks } from './time-axis.ts'

export interface GanttRow {
  readonly id: string
  /** Name and what stands under it. */
  readonly label: ReactNode
  /** The columns at the right, one for each of their heads: a gap, a light with its word. */
  readonly cells: readonly ReactNode[]
  /** Null where the days are not reported; `says` then stands in the bar's place. */
  readonly span: DaySpan | null
  /** What had been planned at first, where that is something else. */
  readonly baseline: DaySpan | null
  /** Completion, 0 to 1; null where it is not known. */
  readonly done: number | null
  readonly light: Light | null
  readonly milestones: readonly GanttMilestone[]
  /** The bar in words: from when to when, how much is done, which milestones are overdue. */
  readonly says: string
}

interface GanttProps<Row> {
  /** Name of the table. */
  readonly caption: string
  /** Over the names, and over the columns at the right. */
  readonly heads: { readonly row: string; readonly cells: readonly string[] }
  readonly rows: readonly Row[]
  /** Made for the rows that are drawn alone: of thousands, a few. */
  readonly rowOf: (row: Row, at: number) => GanttRow
  /** The caller chooses, `monthSpan` of all days for instance, so that it can hold still. */
  readonly axis: MonthSpan
  readonly today: { readonly day: Day; readonly text: string }
  readonly monthText: (month: Month) => string
  /** Rows can be chosen where this is given. */
  readonly onChoose?: (id: string) => void
  readonly chosen?: string | null
  /** The line under the list that says how many paper leaves out. */
  readonly remainder: (hidden: number) => ReactNode
}

/** A tick takes so many text sizes. */
const TICK_ROOM = 3.2

/**
 * Rows with a bar each along one axis of months, and a line for today. Scrolls inside its box with heads and names
 * staying in sight; of more than 200 rows those in sight are drawn, and on paper the first thousand. Rows that can be
 * chosen are one stop of the Tab key, and the arrow keys move among them. On a wall it has pages.
 */
export function Gantt<Row>(props: GanttProps<Row>) {
  const { caption, heads, rows, rowOf, axis, today, monthText, onChoose, chosen = null, remainder } = props
  const box = useRef<HTMLDivElement>(null)
  const scale = useRef<HTMLDivElement>(null)
  const size = useElementSize(scale) ?? null
  const { drawn, above, below, hidden, measure } = useRowWindow(box, rows.length)
  const [visited, setVisited] = useState<number | null>(null)
  const ticks = size === null ? [] : monthTicks(axis, (TICK_ROOM * size.fontSize) / size.width)
  const now = dayAlong(axis, today.day)
  const isNowShown = now > 0 && now < 1
  const line = isNowShown && <i className={styles.now} style={{ left: `${now * 100}%` }} />
  const isPaged = usePaged()
  const table = (places: readonly number[], spacers: Spacers) => {
    const made = places.flatMap((at) => {
      const row = rows[at]
      return row === undefined ? [] : [{ at, ...rowOf(row, at) }]
    })
    const stop = made.find(({ at }) => at === visited) ?? made.find(({ id }) => id === chosen) ?? made[0]
    return (
      <table className={styles.gantt} data-choosing={onChoose && ''} aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.row}</th>
            <th scope="col" className={styles.time}>
              <div ref={scale} className={styles.scale}>
                {isNowShown && (
                  <span
                    className={styles.today}
                    data-side={now > 0.5 ? 'left' : 'right'}
                    style={{ left: `${now * 100}%` }}
                  >
                    {today.text}
                  </span>
                )}
                {ticks.map(({ month, at }) => (
                  <span key={month} className={styles.tick} style={{ left: `${at * 100}%` }}>
                    {monthText(month)}
                  </span>
                ))}
              </div>
            </th>
            {heads.cells.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveAmongRows}>
          <Spacer height={spacers.above} columns={heads.cells.length + 2} />
          {made.map(({ at, id, label, says, cells, ...bar }) => (
            <tr
              key={id}
              ref={measure}
              data-index={at}
              data-chosen={id === chosen ? '' : undefined}
              aria-rowindex={at + 2}
            >
              <th scope="row">
                {onChoose === undefined ? (
                  label
                ) : (
                  <button
                    type="button"
                    aria-pressed={id === chosen}
                    tabIndex={at === stop?.at ? 0 : -1}
                    onFocus={() => setVisited(at)}
                    onClick={() => onChoose(id)}
                  >
                    {label}
                  </button>
                )}
              </th>
              <td className={styles.time}>
                <div className={styles.lane}>
                  <GanttBar axis={axis} {...bar} />
                  {line}
                  <span className={bar.span === null ? styles.missing : 'visually-hidden'}>{says}</span>
                </div>
              </td>
              {heads.cells.map((head, column) => (
                <td key={head}>{cells[column]}</td>
              ))}
            </tr>
          ))}
          <Spacer height={spacers.below} columns={heads.cells.length + 2} />
        </tbody>
      </table>
    )
  }
  if (isPaged) {
    return (
      <FittingList rows={rows} idOf={(row) => rowOf(row, rows.indexOf(row)).id} remainder={remainder}>
        {(visible) => table(placesOf(visible, rows), NO_SPACERS)}
      </FittingList>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      ref={box}
      className={styles.scroll}
      role="group"
      aria-label={caption}
      // A box that scrolls must be reachable to scroll by keyboard; its rows are, where they can be chosen.
      tabIndex={onChoose === undefined ? 0 : -1}
    >
      {table(drawn, { above, below })}
      {hidden > 0 && <p className={styles.remainder}>{remainder(hidden)}</p>}
    </div>
  )
}
