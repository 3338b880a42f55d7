import type { ReactNode } from 'react'
import styles from './Summary.module.css'

interface SummaryProps {
  /** What the figure is of; none where the figure is a sentence that says so itself. */
  readonly label?: ReactNode
  readonly figure: string
  /** Its base and what is missing from it. */
  readonly children?: ReactNode
  /** How it was counted, on a line of its own. */
  readonly note?: string
}

/** The figure that the picture under it shows the parts of. */
export function Summary({ label, figure, children, note }: SummaryProps) {
  return (
    <>
      <p className={styles.summary} data-labelled={label === undefined ? undefined : ''}>
        {label} <b>{figure}</b> <span>{children}</span>
      </p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </>
  )
}
