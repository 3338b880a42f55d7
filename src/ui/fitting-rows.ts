import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { fittingRows } from './fitting.ts'
import { usePaper } from './paper.ts'

/** Measured first: as many as most boxes show, for what is drawn too much costs as much as what stays. */
const FIRST_DRAWN = 14
/** More than any screen shows; the rest of a longer list is not even measured. */
const MOST_DRAWN = 120

interface Fitted {
  readonly rows: readonly unknown[]
  readonly from: number
  /** Of another language are other words, which may take other lines. */
  readonly format: Format
  readonly count: number
}

/** Where a row ends. A row of `display: contents` has no box of its own: its cells do. */
const endOf = (row: Element): number =>
  [row, ...row.children].reduce((end, part) => Math.max(end, part.getBoundingClientRect().bottom), 0)

/** A table has its rows in its body, under its heads. */
const listIn = (box: HTMLElement) => box.querySelector('tbody') ?? box.children[0]

const endsIn = (box: HTMLElement): number[] => {
  const top = box.getBoundingClientRect().top
  return [...(listIn(box)?.children ?? [])].map((row) => endOf(row) - top)
}

/** How many rows to draw when all those drawn leave room for more; a box that is not laid out hides none. */
function drawnToFill(boxHeight: number, ends: readonly number[]): number {
  const end = ends.at(-1) ?? 0
  if (boxHeight <= 0 || end <= 0) return MOST_DRAWN
  return end > boxHeight ? ends.length : Math.ceil((ends.length * boxHeight) / end) + 2
}

function measure(box: HTMLElement, ends: readonly number[], total: number): number {
  const [list, line] = box.children
  if (list === undefined) return total
  const listEnd = list.getBoundingClientRect().bottom
  return fittingRows({
    box: box.clientHeight,
    ends,
    remainder: line === undefined ? 0 : line.getBoundingClientRect().bottom - listEnd,
    total,
  })
}

/** Whether the last line ends below the box. A box without height is not laid out. */
function overflows(box: HTMLElement): boolean {
  const bottom = box.lastElementChild?.getBoundingClientRect().bottom
  if (bottom === undefined || box.clientHeight <= 0) return false
  return bottom - box.getBoundingClientRect().top > box.clientHeight + 0.5
}

interface FittingRows {
  /** How many rows to draw, from the first on: to be measured, or those that fit. */
  readonly count: number
  readonly isMeasured: boolean
}

/**
 * How many rows of a list fit the height of its box, whole. Its first child holds the rows, as its children or as those
 * of a table in it; its second is the line under them. Enough to fill it are drawn and measured before the browser paints, so nothing is seen to jump.
 * @param rows a new array is measured anew
 * @param from the place of the first that is drawn
 * @param hasLine there is a line under them even when they all fit
 */
export function useFittingRows(
  box: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  from = 0,
  hasLine = from > 0,
): FittingRows {
  const [fitted, setFitted] = useState<Fitted | null>(null)
  const [most, setMost] = useState(FIRST_DRAWN)
  const onPaper = usePaper()
  const { format } = useLocale()
  const isMeasured =
    fitted !== null && fitted.rows === rows && fitted.from === from && fitted.format === format
  const left = rows.length - from

  // Heights are known only after layout: outside of React. The line under the rows is measured with the rest of
  // another length, and may need a line more in the end: then one row gives way.
  useLayoutEffect(() => {
    if (box.current === null || onPaper) return
    if (!isMeasured) {
      const ends = endsIn(box.current)
      const needed = Math.min(MOST_DRAWN, drawnToFill(box.current.clientHeight, ends))
      if (most < Math.min(needed, left)) setMost(needed)
      // A line that stands in any case takes its place like that of a list with more to come.
      else setFitted({ rows, from, format, count: measure(box.current, ends, hasLine ? left + 1 : left) })
    } else if (fitted.count > 1 && fitted.count < rows.length && overflows(box.current)) {
      setFitted({ ...fitted, count: fitted.count - 1 })
    }
  }, [box, isMeasured, rows, from, hasLine, left, format, fitted, most, onPaper])

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
  }, [box])

  return { count: isMeasured ? fitted.count : most, isMeasured }
}
