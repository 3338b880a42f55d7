import type { ReactNode } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import styles from './FittingList.module.css'
import { fittingRows } from './fitting.ts'

/** More than any screen shows; the rest of a longer list is not even measured. */
const MOST_DRAWN = 120

interface FittingListProps<Row> {
  /** The most important first. A new array is measured anew. */
  readonly rows: readonly Row[]
  /** Draws the rows it is given as one element whose children are the rows, such as a `<ul>` of `<li>`. */
  readonly children: (visible: readonly Row[]) => ReactNode
  /** The line under the list that says how many are not shown. */
  readonly remainder: (hidden: number) => ReactNode
}

interface Fitted {
  readonly rows: readonly unknown[]
  readonly count: number
}

/** Where a row ends. A row of `display: contents` has no box of its own: its cells do. */
const endOf = (row: Element): number =>
  [row, ...row.children].reduce((end, part) => Math.max(end, part.getBoundingClientRect().bottom), 0)

function measure(box: HTMLElement, total: number): number {
  const [list, remainder] = box.children
  if (list === undefined) return total
  const top = box.getBoundingClientRect().top
  const listEnd = list.getBoundingClientRect().bottom
  return fittingRows({
    box: box.clientHeight,
    ends: [...list.children].map((row) => endOf(row) - top),
    remainder: remainder === undefined ? 0 : remainder.getBoundingClientRect().bottom - listEnd,
    total,
  })
}

/**
 * As many rows as fit the height of the box, whole, and a line for the others; never a scroll bar. All are drawn and
 * measured before the browser paints, so nothing is seen to jump. Fills its parent, which must have a height.
 */
export function FittingList<Row>({ rows, children, remainder }: FittingListProps<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState<Fitted | null>(null)
  const isMeasured = fitted !== null && fitted.rows === rows

  // Heights are known only after layout: outside of React.
  useLayoutEffect(() => {
    if (isMeasured || box.current === null) return
    setFitted({ rows, count: measure(box.current, rows.length) })
  }, [isMeasured, rows])

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    let [width, height] = [element.clientWidth, element.clientHeight]
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width && element.clientHeight === height) return
      width = element.clientWidth
      height = element.clientHeight
      setFitted(null)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const visible = rows.slice(0, isMeasured ? fitted.count : MOST_DRAWN)
  const hidden = rows.length - visible.length
  return (
    <div ref={box} className={styles.box}>
      {children(visible)}
      {(hidden > 0 || (!isMeasured && rows.length > 1)) && (
        <p className={styles.remainder}>{remainder(Math.max(1, hidden))}</p>
      )}
    </div>
  )
}
