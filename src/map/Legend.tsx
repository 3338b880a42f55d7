import styles from './Legend.module.css'
import { type RampIndex, rampName } from './ramp.ts'

/** One class of the ramp and the range it stands for, ready to be shown. */
export type LegendClass = { readonly ramp: RampIndex; readonly text: string }

const MARKS = ['dot', 'ring', 'unknown'] as const
const SHAPES = {
  dot: 'M4 8a4 4 0 0 1 8 0a4 4 0 0 1-8 0',
  ring: 'M2 8a6 6 0 0 1 12 0a6 6 0 0 1-12 0',
  unknown: 'M2 8a6 6 0 0 1 12 0a6 6 0 0 1-12 0h12',
}

export type LegendProps = {
  /** What the colours measure. */
  readonly title: string
  /** In the order of the ramp, lowest first. */
  readonly classes: readonly LegendClass[]
  /** Word for the hatch. */
  readonly noData: string
  /** Words for the marks, null for one that the map does not have; null when it shows no points. */
  readonly marks: Readonly<Record<(typeof MARKS)[number], string | null>> | null
  /** Notice that belongs to the geometry. */
  readonly caption: string
}

/** What colours, hatch and marks of the map mean, in words. */
export function Legend({ title, classes, noData, marks, caption }: LegendProps) {
  return (
    <div className={styles.legend}>
      <span>{title}</span>
      <ul className={styles.classes} aria-label={title}>
        {classes.map(({ ramp, text }) => (
          <li key={ramp} className={styles.entry}>
            <span className={styles.swatch} data-ramp={rampName(ramp)} aria-hidden="true" />
            {text}
          </li>
        ))}
        <li className={styles.entry}>
          <span className={styles.swatch} data-ramp={rampName(null)} aria-hidden="true" />
          {noData}
        </li>
      </ul>
      {marks !== null && (
        <ul className={styles.marks}>
          {MARKS.map(
            (mark) =>
              marks[mark] !== null && (
                <li key={mark} className={styles.entry}>
                  <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
                    <path className={styles[mark]} d={SHAPES[mark]} />
                  </svg>
                  {marks[mark]}
                </li>
              ),
          )}
        </ul>
      )}
      <p className={styles.caption}>{caption}</p>
    </div>
  )
}
