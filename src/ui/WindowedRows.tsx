import { useVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode, Ref, RefObject } from 'react'

interface WindowedRowsProps {
  readonly scroll: RefObject<HTMLElement | null>
  readonly count: number
  readonly row: (
    at: number,
    measured: { readonly measure: Ref<HTMLTableRowElement>; readonly index: number },
  ) => ReactNode
}

/** Height of a row of one line, in rem; a row is measured when it comes into sight. */
const ROW = 1.95
/** Rows drawn beyond either edge, so that a scroll finds them there. */
const BEYOND = 12

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** The rows in sight and a few around them, between two empty ones as high as all the others. */
export function WindowedRows({ scroll, count, row }: WindowedRowsProps) {
  const rows = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW * rem(),
    overscan: BEYOND,
    useFlushSync: false,
  })
  const seen = rows.getVirtualItems()
  const above = seen[0]?.start ?? 0
  const below = rows.getTotalSize() - (seen.at(-1)?.end ?? 0)
  return (
    <tbody>
      <Space height={above} />
      {seen.map(({ index }) => row(index, { measure: rows.measureElement, index }))}
      <Space height={below} />
    </tbody>
  )
}

const Space = ({ height }: { height: number }) =>
  height > 0 && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a plain table takes no focus
    <tr aria-hidden="true">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
