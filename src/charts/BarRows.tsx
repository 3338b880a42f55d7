import type { ReactNode } from 'react'
import { useLit } from '#ui/lit.ts'
import styles from './BarRows.module.css'
import { Track } from './Track.tsx'

export interface BarRow {
  readonly id: string
  readonly label: string
  /** Length of the bar as a part of the axis, 0 to 1; null draws the empty track. */
  readonly length: number | null
  /** Length of the darker part within the bar, on the same axis: the share that came of it. */
  readonly part?: number | null
  /** A target or the calendar, on the same axis: a tick across the bar. */
  readonly tick?: number | null
  /** The value as text, unit and all. */
  readonly value: string
  /** Something said under the label in small print. */
  readonly note?: string
  /** A shape before the value, where the value itself says the word. */
  readonly mark?: ReactNode
}

interface BarRowsProps {
  readonly rows: readonly BarRow[]
  /** Which amount this is: one hue a kind of amount. */
  readonly tone: 'first' | 'second'
  /** Where the labels stand: names of projects are long, and take the width of their bars. */
  readonly labels?: 'beside' | 'above'
  /** The label as a link to what is behind the bar; its words alone where there is nothing. */
  readonly labelOf?: (row: BarRow) => ReactNode
}

/**
 * Bars of one number each, with label and value at the ends: no axis, no legend, no chart library. The caller
 * chooses the axis, so that it can hold still across periods.
 */
export function BarRows({ rows, tone, labels = 'beside', labelOf }: BarRowsProps) {
  const lit = useLit()
  return (
    <ul className={styles.rows} data-tone={tone} data-labels={labels}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row} data-lit={lit(row.id)}>
          <span className={styles.label} title={row.label}>
            {labelOf?.(row) ?? row.label}
            {row.note !== undefined && <small>{row.note}</small>}
          </span>
          <Track tone={tone} {...row} />
          <span className={styles.value} data-missing={row.length === null ? '' : undefined}>
            {row.mark}
            {row.value}
          </span>
        </li>
      ))}
    </ul>
  )
}
