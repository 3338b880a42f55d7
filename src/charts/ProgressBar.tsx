import type { Light } from '#domain/lights.ts'
import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  /** Length of the bar, 0 to 1; null draws the empty track. */
  readonly length: number | null
  /** Where the calendar stands, 0 to 1: a tick across the bar. */
  readonly tick: number | null
  /** Whose colour the bar takes; null where there is none. */
  readonly light: Light | null
}

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`

/** How far something has come against how far the calendar has: length, colour and a tick, no words. */
export function ProgressBar({ length, tick, light }: ProgressBarProps) {
  return (
    <span className={styles.track} data-light={light ?? undefined}>
      {length !== null && <i className={styles.bar} style={{ width: percent(length) }} />}
      {tick !== null && <i className={styles.tick} style={{ left: percent(tick) }} />}
    </span>
  )
}
