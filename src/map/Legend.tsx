import styles from './Legend.module.css'
import { type RampIndex, rampName } from './ramp.ts'

/** One class of the ramp and the range it stands for, ready to be shown. */
export type LegendClass = { readonly ramp: RampIndex; readonly text: string }

export type LegendProps = {
  /** What the colours measure. */
  readonly title: string
  /** In the order of the ramp, lowest first. */
  readonly classes: readonly LegendClass[]
  /** Word for the hatch. */
  readonly noData: string
  /** Words for the marks, `unknown` null where there is none of it; null when the map shows no points. */
  readonly marks: { readonly dot: string; readonly ring: string; readonly unknown: string | null } | null
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
          <li className={styles.entry}>
            <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
              <circle className={styles.dot} cx="8" cy="8" r="4" />
            </svg>
            {marks.dot}
          </li>
          <li className={styles.entry}>
            <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
              <circle className={styles.ring} cx="8" cy="8" r="6" />
            </svg>
            {marks.ring}
          </li>
          {marks.unknown !== null && (
            <li className={styles.entry}>
              <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
                <path className={styles.unknown} d="M2 8a6 6 0 0 1 12 0a6 6 0 0 1-12 0h12" />
              </svg>
              {marks.unknown}
            </li>
          )}
        </ul>
      )}
      <p className={styles.caption}>{caption}</p>
    </div>
  )
}
