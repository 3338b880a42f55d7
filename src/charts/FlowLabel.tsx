import styles from './FlowDiagram.module.css'
import { brokenInto, roughWidth } from './rough-width.ts'

/** A line of a label: its words, and the value where it stands on this line. */
export interface LabelLine {
  readonly words: string
  readonly value: string | null
}

/** Name and value in lines of at most `most` text sizes: the value after the name where it has room, else below it. */
export function linesOf(
  { label, text }: { readonly label: string; readonly text: string },
  most: number,
): readonly LabelLine[] {
  const lines = brokenInto(label, most)
  const last = lines.at(-1) ?? ''
  const before = lines.slice(0, -1).map((words) => ({ words, value: null }))
  return roughWidth(`${last} ${text}`) <= most
    ? [...before, { words: last, value: text }]
    : [...before, { words: last, value: null }, { words: '', value: text }]
}

interface FlowLabelProps {
  readonly lines: readonly LabelLine[]
  readonly x: number
  /** Its middle. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly lineHeight: number
  /** Whether streams pass under it, against which it is set off. */
  readonly isOverStreams: boolean
}

/** Name and value beside a node. */
export function FlowLabel({ lines, x, y, anchor, lineHeight, isOverStreams }: FlowLabelProps) {
  const top = y - ((lines.length - 1) / 2) * lineHeight
  return (
    <text
      className={styles.label}
      textAnchor={anchor}
      dominantBaseline="central"
      data-over={isOverStreams ? '' : undefined}
    >
      {lines.map(({ words, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <tspan key={at} x={x} y={top + at * lineHeight}>
          {words} {value !== null && <tspan className={styles.value}>{value}</tspan>}
        </tspan>
      ))}
    </text>
  )
}
