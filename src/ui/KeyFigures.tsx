import type { ReactNode } from 'react'
import { useId, useRef } from 'react'
import { evenColumns } from './even-columns.ts'
import { useFittingColumns } from './fitting-columns.ts'
import styles from './KeyFigures.module.css'

/** One figure that is read from afar, in words. */
export interface KeyFigure {
  readonly id: string
  readonly label: string
  readonly digits: string
  readonly unit: string
  /** The unit of the bare value, where it is another than the one read beside the digits. */
  readonly bareUnit?: string
  /** Base, comparison, what is missing: a phrase each. */
  readonly notes: readonly string[]
  /** The bare value; null where nothing was reported. */
  readonly value: number | null
}

interface KeyFiguresProps {
  readonly main: readonly KeyFigure[]
  /** Those for which only a wide box has room. */
  readonly further?: readonly KeyFigure[]
  /** The narrowest a figure reads well, in rem. */
  readonly narrowest?: number
  /** The label as a link to what is behind the figure; its words alone where there is nothing. */
  readonly labelOf?: (figure: KeyFigure) => ReactNode
}

/** Digits on one line, the base under them on two. */
const NARROWEST = 11
/** All in a row want more: on a screen that just holds them they would stand too close to be told apart. */
const ROOM_FOR_ALL = 1.25
const NONE: readonly KeyFigure[] = []

interface FigureItemProps {
  readonly figure: KeyFigure
  readonly label: ReactNode
}

function FigureItem({ figure: { digits, unit, notes, value }, label }: FigureItemProps) {
  const labelId = useId()
  return (
    <li className={styles.figure} aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <p className={styles.quantity} data-missing={value === null ? '' : undefined}>
        <b>{digits}</b> <span>{unit}</span>
      </p>
      <p className={styles.notes}>
        {notes.map((note, at) => (
          <span key={note}>
            {at > 0 && <i> · </i>}
            {note}
          </span>
        ))}
      </p>
    </li>
  )
}

/** Figures as the largest thing on the screen: label, digits with the unit beside them, and under them their base. */
export function KeyFigures({ main, further = NONE, narrowest = NARROWEST, labelOf }: KeyFiguresProps) {
  const list = useRef<HTMLUListElement>(null)
  const fitting = useFittingColumns(list, narrowest)
  const all = main.length + further.length
  const showsAll = fitting !== null && fitting >= all * ROOM_FOR_ALL
  const columns = showsAll ? all : evenColumns(main.length, fitting)
  return (
    <ul
      ref={list}
      className={styles.figures}
      // A spliced wall has tracks of its own, which keep off its seams.
      style={{ gridTemplateColumns: `var(--figures-${columns}, repeat(${columns}, minmax(0, 1fr)))` }}
    >
      {[...main, ...(showsAll ? further : [])].map((figure) => (
        <FigureItem key={figure.id} figure={figure} label={labelOf?.(figure) ?? figure.label} />
      ))}
    </ul>
  )
}
