import { useLayoutEffect, useRef, useState } from 'react'
import type { ElementSize } from '#ui/element-size.ts'
import { placeApart } from './apart.ts'
import styles from './TrendChart.module.css'

/** What stands beside the end of a line. */
export interface TrendMark {
  readonly id: string
  readonly label: string
  readonly value: string
  /** The step the value is of, where it is not the last. */
  readonly note: string | null
  readonly tone: string
  /** Height of the end in pixels from the top; null where the line has no value. */
  readonly at: number | null
}

/** Lines of a label in text sizes, value over name; where they have no room both stand on one line. */
const TWO_LINES = 2.4

interface TrendEndsProps {
  readonly marks: readonly TrendMark[]
  readonly size: ElementSize
}

const sameHeights = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((height, at) => height === other[at])

/** The names and last values of lines, each as high as its end as far as the others leave room. */
export function TrendEnds({ marks, size }: TrendEndsProps) {
  const list = useRef<HTMLUListElement>(null)
  const [heights, setHeights] = useState<readonly number[]>([])
  // How high a name is that breaks into lines is known only after layout: outside of React, and before the paint.
  useLayoutEffect(() => {
    const measured = [...(list.current?.children ?? [])].map((mark) => mark.getBoundingClientRect().height)
    setHeights((known) => (sameHeights(known, measured) ? known : measured))
  })
  const isCompact = marks.length * TWO_LINES * size.fontSize > size.height
  const middles = placeApart(
    marks.map(({ at }, index) => ({ at: at ?? size.height, size: heights[index] ?? 0 })),
    size.height,
  )
  return (
    <ul ref={list} className={styles.ends} data-compact={isCompact ? '' : undefined}>
      {marks.map(({ id, label, value, note, tone, at }, index) => (
        <li
          key={id}
          data-tone={tone}
          data-missing={at === null ? '' : undefined}
          style={{ top: (middles[index] ?? 0) - (heights[index] ?? 0) / 2 }}
        >
          <b>{value}</b> <small>{note === null ? label : `${label} ${note}`}</small>
        </li>
      ))}
    </ul>
  )
}
