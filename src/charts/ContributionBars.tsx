import { type ReactNode, useRef } from 'react'
import { useElementSize } from '#ui/element-size.ts'
import { useLit } from '#ui/lit.ts'
import { placeApart } from './apart.ts'
import styles from './ContributionBars.module.css'
import keys from './Key.module.css'
import { roughWidth } from './rough-width.ts'

export interface ContributionPart {
  /** Part of the axis, 0 to 1; null where it was not scored, and nothing is drawn. */
  readonly length: number | null
  readonly text: string
}

export interface ContributionRow {
  readonly id: string
  readonly label: ReactNode
  /** One for each part of the sum, in its order. */
  readonly parts: readonly ContributionPart[]
  /** What they add up to. */
  readonly total: ReactNode
}

interface ContributionBarsProps {
  /** Name of the table. */
  readonly caption: string
  readonly heads: { readonly row: string; readonly total: string }
  /** What is added up, in the order of the bars: a dimension and its weight. */
  readonly parts: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly ContributionRow[]
  /** Bounds of grades on the axis, 0 to 1. */
  readonly cutoffs: readonly { readonly at: number; readonly label: string }[]
}

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`

/** How many shades tell neighbours apart; every reader counts the parts, which keep their order. */
const SHADES = 3

/** One bar a row that adds up in front of the reader: its parts side by side, the total at the end, grades as ticks. */
export function ContributionBars({ caption, heads, parts, rows, cutoffs }: ContributionBarsProps) {
  const lane = useRef<HTMLDivElement>(null)
  const lit = useLit()
  const size = useElementSize(lane) ?? null
  const width = size === null ? 0 : size.width / size.fontSize
  const places = placeApart(
    cutoffs.map(({ at, label }) => ({ at: at * width, size: roughWidth(label) + 0.6 })),
    width,
  )
  return (
    <div className={styles.contributions}>
      <ol className={keys.key}>
        {parts.map(({ id, label }, at) => (
          <li key={id}>
            <i className={styles.swatch} data-shade={at % SHADES} />
            {label}
          </li>
        ))}
      </ol>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.row}</th>
            <th scope="col" className={styles.lane}>
              <span className="visually-hidden">{parts.map(({ label }) => label).join(' + ')}</span>
              <div ref={lane} className={styles.scale}>
                {cutoffs.map(({ at, label }, index) => (
                  <span key={at} style={{ left: `${places[index] ?? 0}em` }}>
                    {label}
                  </span>
                ))}
              </div>
            </th>
            <th scope="col">{heads.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, parts: shares, total }) => (
            <tr key={id} data-lit={lit(id)}>
              <th scope="row">
                <span>{label}</span>
              </th>
              <td className={styles.lane}>
                <div className={styles.bar}>
                  {shares.map(({ length, text }, at) => (
                    <span
                      key={parts[at]?.id ?? at}
                      className={styles.part}
                      data-shade={at % SHADES}
                      style={{ width: percent(length ?? 0) }}
                    >
                      <span className="visually-hidden">{parts[at]?.label} </span>
                      <span className={fits(text, length, width) ? undefined : 'visually-hidden'}>
                        {text}
                      </span>
                    </span>
                  ))}
                  {cutoffs.map(({ at }) => (
                    <i key={at} style={{ left: percent(at) }} />
                  ))}
                </div>
              </td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether the text of a part can stand in it, in text sizes. */
const fits = (text: string, length: number | null, width: number) =>
  length !== null && roughWidth(text) + 0.5 <= length * width
