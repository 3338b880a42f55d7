import type { Span } from './axis.ts'
import { along } from './axis.ts'
import styles from './TrendLine.module.css'

/** An end of the line in words. */
export interface TrendEnd {
  readonly value: string
  readonly at: string
}

interface TrendLineProps {
  /** One for each step of time, in order; null where nothing was reported. */
  readonly values: readonly (number | null)[]
  readonly axis: Span
  /** The first value there is; null where it is the last as well. */
  readonly first: TrendEnd | null
  readonly last: TrendEnd
  /** What the line says, for those who do not see it. */
  readonly label: string
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Side of the square the line is drawn in; it is stretched to its box, its stroke is not. */
const SIDE = 100

/** The points there are, cut where one is missing. */
export function stretchesOf(values: readonly (number | null)[], axis: Span): Point[][] {
  const stretches: Point[][] = []
  for (const [at, value] of values.entries()) {
    if (value === null) continue
    const x = values.length === 1 ? SIDE / 2 : (at / (values.length - 1)) * SIDE
    const point = { x, y: (1 - along(axis, value)) * SIDE }
    const open = stretches.at(-1)
    if (open === undefined || values[at - 1] === null) stretches.push([point])
    else open.push(point)
  }
  return stretches
}

const rounded = (place: number) => Math.round(place * 100) / 100

/** A lone point becomes a line without length, which round ends make a dot. */
const pathOf = (points: readonly Point[]) => {
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`)
  return path.length === 1 ? `${path[0]}h0` : path.join('')
}

/** An end's label beside the line, as high as its point as far as the box allows. */
function End({ end, point, side }: { end: TrendEnd; point: Point | undefined; side: 'first' | 'last' }) {
  const down = point === undefined ? SIDE / 2 : point.y
  return (
    <span className={styles.end} data-side={side}>
      <i style={{ flexGrow: down }} />
      <b>{end.value}</b>
      <small>{end.at}</small>
      <i style={{ flexGrow: SIDE - down }} />
    </span>
  )
}

/**
 * A trend as one plain line: its ends are labelled beside it, a month that nobody reported is a gap. The caller chooses
 * the axis, so that it can hold still.
 */
export function TrendLine({ values, axis, first, last, label }: TrendLineProps) {
  const stretches = stretchesOf(values, axis)
  const start = stretches[0]?.[0]
  const end = stretches.at(-1)?.at(-1)
  return (
    <div className={styles.trend} role="img" aria-label={label}>
      {first !== null && <End end={first} point={start} side="first" />}
      <svg
        className={styles.plot}
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {stretches.map((points) => (
          <path key={points[0]?.x} className={styles.line} d={pathOf(points)} />
        ))}
        {[start, end].map(
          (point, at) =>
            point !== undefined && (
              <path key={at === 0 ? 'first' : 'last'} className={styles.dot} d={pathOf([point])} />
            ),
        )}
      </svg>
      <End end={last} point={end} side="last" />
    </div>
  )
}
