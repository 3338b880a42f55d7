import styles from './Spotlight.module.css'

/** A place in a box, in fractions of its width and height: the same place in a box of another size. */
export interface Spot {
  readonly x: number
  readonly y: number
}

const percent = (fraction: number) => `${fraction * 100}%`

/** A round light on the box it lies in, and dusk around it; no spot is no light. It moves with its place, not by itself. */
export function Spotlight({ spot }: { readonly spot: Spot | null }) {
  if (spot === null) return null
  return (
    <div className={styles.dusk} data-spotlight="" aria-hidden="true">
      <i style={{ left: percent(spot.x), top: percent(spot.y) }} />
    </div>
  )
}
