import { type ReactNode, useRef } from 'react'
import { useWholeRows } from '#ui/whole-rows.ts'
import styles from './sources.module.css'

interface TableBoxProps {
  readonly label: string
  readonly children: ReactNode
}

/** A long table in a box that scrolls; at rest it ends with a whole row. */
export function TableBox({ label, children }: TableBoxProps) {
  const box = useRef<HTMLElement>(null)
  useWholeRows(box)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <section ref={box} className={styles.sources} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
