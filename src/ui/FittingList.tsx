import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './FittingList.module.css'
import { fittingRows } from './fitting.ts'
import { usePaper } from './paper.ts'

/** Measured first: as many as most boxes show, for what is drawn too much costs as much as what stays. */
const FIRST_DRAWN = 14
/** More than any screen shows; the rest of a longer list is not even measured. */
const MOST_DRAWN = 120
/** Paper is as long as the list; what would fill a ream is counted. */
const MOST_ON_PAPER = 1_000

interface FittingListProps<Row> {
  /** The most important first. A new array is measured anew. */
  readonly rows: readonly Row[]
  /** Draws the rows it is given as one element whose children are the rows, such as a `<ul>` of `<li>`. */
  readonly children: (visible: readonly Row[]) => ReactNode
  /** For rows that need no heading over them: on paper two stand beside one another. */
  readonly pairsOnPaper?: true
  /** The line under the list that says how many are not shown. */
  readonly remainder: (hidden: number) => ReactNode
}

interface Fitted {
  readonly rows: readonly unknown[]
  /** Of another language are other words, which may take other lines. */
  readonly format: Format
  readonly count: number
}

/** Where a row ends. A row of `display: contents` has no box of its own: its cells do. */
const endOf = (row: Element): number =>
  [row, ...row.children].reduce((end, part) => Math.max(end, part.getBoundingClientRect().bottom), 0)

const endsIn = (box: HTMLElement): number[] => {
  const top = box.getBoundingClientRect().top
  return [...(box.children[0]?.children ?? [])].map((row) => endOf(row) - top)
}

/** How many rows to draw when all those drawn leave room for more; a box that is not laid out hides none. */
function drawnToFill(boxHeight: number, ends: readonly number[]): number {
  const end = ends.at(-1) ?? 0
  if (boxHeight <= 0 || end <= 0) return MOST_DRAWN
  return end > boxHeight ? ends.length : Math.ceil((ends.length * boxHeight) / end) + 2
}

function measure(box: HTMLElement, ends: readonly number[], total: number): number {
  const [list, remainder] = box.children
  if (list === undefined) return total
  const listEnd = list.getBoundingClientRect().bottom
  return fittingRows({
    box: box.clientHeight,
    ends,
    remainder: remainder === undefined ? 0 : remainder.getBoundingClientRect().bottom - listEnd,
    total,
  })
}

/** Whether the last line ends below the box. A box without height is not laid out. */
function overflows(box: HTMLElement): boolean {
  const bottom = box.lastElementChild?.getBoundingClientRect().bottom
  if (bottom === undefined || box.clientHeight <= 0) return false
  return bottom - box.getBoundingClientRect().top > box.clientHeight + 0.5
}

/**
 * As many rows as fit the height of the box, whole, and a line for the others; never a scroll bar; on paper all of
 * them. Enough to fill it are drawn and measured before the browser paints, so nothing is seen to jump. Fills its
 * parent, which must have a height.
 */
export function FittingList<Row>({ rows, children, pairsOnPaper, remainder }: FittingListProps<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState<Fitted | null>(null)
  const [most, setMost] = useState(FIRST_DRAWN)
  const onPaper = usePaper()
  const { format } = useLocale()
  const isMeasured = fitted !== null && fitted.rows === rows && fitted.format === format

  // Heights are known only after layout: outside of React. The line of the remainder is measured with the rest of
  // another length, and may need a line more in the end: then one row gives way.
  useLayoutEffect(() => {
    if (box.current === null || onPaper) return
    if (!isMeasured) {
      const ends = endsIn(box.current)
      const needed = Math.min(MOST_DRAWN, drawnToFill(box.current.clientHeight, ends))
      if (most < Math.min(needed, rows.length)) setMost(needed)
      else setFitted({ rows, format, count: measure(box.current, ends, rows.length) })
    } else if (fitted.count > 1 && fitted.count < rows.length && overflows(box.current)) {
      setFitted({ ...fitted, count: fitted.count - 1 })
    }
  }, [isMeasured, rows, format, fitted, most, onPaper])

  // Text set in the face that arrives later breaks elsewhere.
  useEffect(() => {
    const measureAnew = () => setFitted(null)
    document.fonts?.addEventListener('loadingdone', measureAnew)
    return () => document.fonts?.removeEventListener('loadingdone', measureAnew)
  }, [])

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

  const visible = rows.slice(0, onPaper ? MOST_ON_PAPER : isMeasured ? fitted.count : most)
  const hidden = rows.length - visible.length
  return (
    <div ref={box} className={styles.box} data-columns={pairsOnPaper}>
      {children(visible)}
      {(hidden > 0 || (!onPaper && !isMeasured && rows.length > 1)) && (
        <p className={styles.remainder}>{remainder(Math.max(1, hidden))}</p>
      )}
    </div>
  )
}
