import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { usePaper } from '#ui/paper.ts'
import { useWholeRows } from '#ui/whole-rows.ts'

/** Up to so many rows are simply drawn; of more, those in sight and a few around them. */
const ALL_DRAWN = 200
const AROUND = 12
/** Nobody scrolls paper: what would fill a ream is counted. */
const MOST_ON_PAPER = 1_000
/** Before a row has been measured: about what `--row` is on a desk. */
const ROW_PIXELS = 36

interface RowWindow {
  /** Places in the list of the rows to draw. */
  readonly drawn: readonly number[]
  /** Pixels of the rows above and below that are not. */
  readonly above: number
  readonly below: number
  /** How many rows paper leaves out. */
  readonly hidden: number
  /** For `ref` of every drawn row, which says its place as `data-index`. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined
}

/** Which of many rows to draw in a box that scrolls and, at rest, cuts none in two. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number): RowWindow {
  const onPaper = usePaper()
  useWholeRows(box)
  const isWindowed = count > ALL_DRAWN && !onPaper
  const virtual = useVirtualizer({
    count,
    enabled: isWindowed,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: AROUND,
  })
  if (!isWindowed) {
    const length = onPaper ? Math.min(count, MOST_ON_PAPER) : count
    return {
      drawn: Array.from({ length }, (_, at) => at),
      above: 0,
      below: 0,
      hidden: count - length,
      measure: undefined,
    }
  }
  const rows = virtual.getVirtualItems()
  return {
    drawn: rows.map(({ index }) => index),
    above: rows[0]?.start ?? 0,
    below: virtual.getTotalSize() - (rows.at(-1)?.end ?? 0),
    hidden: 0,
    measure: virtual.measureElement,
  }
}

/** Places in the list of rows that stand in it one after another. */
export function placesOf<Row>(visible: readonly Row[], rows: readonly Row[]): readonly number[] {
  const [first] = visible
  const from = first === undefined ? 0 : rows.indexOf(first)
  return visible.map((_, at) => from + at)
}
