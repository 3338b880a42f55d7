import styles from './Track.module.css'

interface TrackProps {
  /** Length of the bar as a part of the axis, 0 to 1; null draws the empty track. */
  readonly length: number | null
  /** Length of the darker part within the bar, on the same axis. */
  readonly part?: number | null
  /** A target or the calendar, on the same axis: a tick across the bar. */
  readonly tick?: number | null
  /** One hue a kind of amount. */
  readonly tone: 'first' | 'second'
}

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`

/** One number as a bar on its axis, without words. */
export function Track({ length, part, tick, tone }: TrackProps) {
  return (
    <span className={styles.track} data-tone={tone}>
      {length !== null && (
        <i
          className={styles.bar}
          data-parted={part == null ? undefined : ''}
          style={{ width: percent(length) }}
        />
      )}
      {part != null && <i className={styles.part} style={{ width: percent(part) }} />}
      {tick != null && <i className={styles.tick} style={{ left: percent(tick) }} />}
    </span>
  )
}
