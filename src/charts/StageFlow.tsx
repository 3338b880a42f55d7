import type { ReactNode } from 'react'
import styles from './StageFlow.module.css'

export interface FlowStage {
  readonly id: string
  readonly label: string
  /** How many stand in it, as text. */
  readonly count: ReactNode
  /** How many are stuck in it, as a sentence; null where none is. */
  readonly stuck: ReactNode | null
}

/** Stages that things pass from left to right: how many stand in each, and how many are stuck. */
export function StageFlow({
  stages,
  label,
}: {
  readonly stages: readonly FlowStage[]
  readonly label: string
}) {
  return (
    <ol className={styles.stages} aria-label={label}>
      {stages.map(({ id, label: name, count, stuck }) => (
        <li key={id}>
          <span className={styles.name}>{name}</span>
          <b>{count}</b>
          {stuck !== null && <span className={styles.stuck}>{stuck}</span>}
        </li>
      ))}
    </ol>
  )
}
