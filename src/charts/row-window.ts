import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Up to so many rows are simply drawn; of more, those in sight and a few around them. */
const ALL_DRAWN = 200
const AROUND = 12
/** Before a row has been measured: about what `--row` is on a desk. */
const ROW_PIXELS = 36

interface RowWindow {
  /** Places in the list of the rows to draw. */
  readonly drawn: readonly number[]
  /** Pixels of the rows above and below that are not. */
  readonly above: number
  readonly below: number
  /** For `ref` of every drawn row, which says its place as `data-index`. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined
}

/** Which of many rows to draw in a box that scrolls. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number): RowWindow {
  const isWindowed = count > ALL_DRAWN
  const virtual = useVirtualizer({
    count,
    enabled: isWindowed,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: AROUND,
  })
  if (!isWindowed) {
    return { drawn: Array.from({ length: count }, (_, at) => at), above: 0, below: 0, measure: undefined }
  }
  const rows = virtual.getVirtualItems()
  return {
    drawn: rows.map(({ index }) => index),
    above: rows[0]?.start ?? 0,
    below: virtual.getTotalSize() - (rows.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
  }
}
