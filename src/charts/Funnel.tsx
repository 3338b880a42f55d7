import styles from './Funnel.module.css'
import { funnelLengths } from './funnel-lengths.ts'

export interface FunnelStep {
  readonly id: string
  readonly label: string
  /** How many came this far; null where that is not reported or withheld, and nothing is drawn. */
  readonly value: number | null
  /** The count as text, unit and all. */
  readonly text: string
  /** Shares of the first step and of the step before, as text. */
  readonly ofFirst: string
  readonly ofPrevious: string
}

interface FunnelProps {
  /** Name of the table. */
  readonly caption: string
  /** In the order in which they are taken. */
  readonly steps: readonly FunnelStep[]
  /** Over the columns. */
  readonly heads: {
    readonly step: string
    readonly count: string
    readonly ofFirst: string
    readonly ofPrevious: string
  }
  /** Where most get stuck, and the word for it. */
  readonly stuck?: { readonly id: string; readonly word: string }
}

/**
 * Steps that fewer and fewer come through: bars from one left edge, so that their lengths compare, with what fell away
 * at each step as a pale rest. A table, since its numbers are what is asked for.
 */
export function Funnel({ caption, steps, heads, stuck }: FunnelProps) {
  const lengths = funnelLengths(steps.map(({ value }) => value))
  return (
    <table className={styles.funnel}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.step}</th>
          <th scope="col" colSpan={2}>
            {heads.count}
          </th>
          <th scope="col">
            <span>{heads.ofFirst}</span>
          </th>
          <th scope="col">
            <span>{heads.ofPrevious}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ id, label, value, text, ofFirst, ofPrevious }, at) => (
          <tr key={id} data-missing={value === null ? '' : undefined}>
            <th scope="row">
              <span>
                {label} {stuck?.id === id && <strong className={styles.stuck}>{stuck.word}</strong>}
              </span>
            </th>
            <td className={styles.track}>
              <i className={styles.before} style={{ width: percent(lengths[at]?.before ?? null) }} />
              <i className={styles.bar} style={{ width: percent(lengths[at]?.length ?? null) }} />
            </td>
            <td>
              <b>{text}</b>
            </td>
            <td>{ofFirst}</td>
            <td>{ofPrevious}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const percent = (part: number | null) => `${(part ?? 0) * 100}%`
