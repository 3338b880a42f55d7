import type { PlacedPoints } from './map-props.ts'
import styles from './PointMark.module.css'

export type PointMarkProps = PlacedPoints & {
  readonly point: number
  readonly name: string
}

/**
 * A ring around the point that is looked at, with its name; the list beside the map says the same to a screen reader.
 */
export function PointMark({ xy, point, name, transform: { scale, x, y } }: PointMarkProps) {
  const [across, down] = [xy[point * 2], xy[point * 2 + 1]]
  if (across === undefined || down === undefined || Number.isNaN(across + down)) return null
  return (
    <div
      className={styles.mark}
      style={{ left: across * scale + x, top: down * scale + y }}
      aria-hidden="true"
      data-mark=""
    >
      <span className={styles.name}>{name}</span>
    </div>
  )
}
