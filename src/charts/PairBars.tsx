import type { ReactNode } from 'react'
import keys from './Key.module.css'
import styles from './PairBars.module.css'

export interface PairValue {
  /** Length of the bar as a part of the axis, 0 to 1; null draws the empty track. */
  readonly length: number | null
  /** The value as text, unit and all. */
  readonly text: string
}

export interface PairRow {
  readonly id: string
  readonly label: ReactNode
  readonly first: PairValue
  readonly second: PairValue
  /** What both are held against, on the same axis: a tick across the bars, and its value under the label. */
  readonly tick?: PairValue
}

interface PairBarsProps {
  readonly rows: readonly PairRow[]
  /** What the two bars are, and the tick: the key over the rows, and said before every value. */
  readonly names: { readonly first: string; readonly second: string; readonly tick?: string }
}

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`
const KINDS = ['first', 'second'] as const

/** Two values a row, one under the other, on one axis that the caller chooses: two towns, planned and paid. */
export function PairBars({ rows, names }: PairBarsProps) {
  return (
    <div className={styles.pairs}>
      <ul className={keys.key} aria-hidden="true">
        {[...KINDS, 'tick' as const].map(
          (kind) =>
            names[kind] !== undefined && (
              <li key={kind}>
                <i className={styles.swatch} data-kind={kind} />
                {names[kind]}
              </li>
            ),
        )}
      </ul>
      <ul className={styles.rows}>
        {rows.map(({ id, label, tick, ...values }) => (
          <li key={id}>
            <span className={styles.label}>
              {label}
              {tick !== undefined && names.tick !== undefined && (
                <small>
                  {names.tick} {tick.text}
                </small>
              )}
            </span>
            {KINDS.map((kind) => (
              <span key={kind} className={styles.line} data-kind={kind}>
                <span className={styles.track}>
                  {values[kind].length !== null && <i style={{ width: percent(values[kind].length) }} />}
                  {tick?.length != null && (
                    <i className={styles.tick} style={{ left: percent(tick.length) }} />
                  )}
                </span>
                <span className="visually-hidden">{names[kind]} </span>
                <span className={styles.value} data-missing={values[kind].length === null ? '' : undefined}>
                  {values[kind].text}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
