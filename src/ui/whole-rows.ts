import { type RefObject, useLayoutEffect } from 'react'
import { usePaper } from './paper.ts'

/**
 * Where the last row that fits whole ends; null where all fit or none does.
 * @param ends in order; read no further than the first that lies beyond the room, since each costs a measurement
 */
export function wholeRowsEnd(room: number, ends: Iterable<number>): number | null {
  let last: number | null = null
  for (const end of ends) {
    if (end > room + 1) return last
    if (end <= room) last = end
  }
  return null
}

function* endsOf(rows: Iterable<Element>, top: number): Generator<number> {
  for (const row of rows) yield row.getBoundingClientRect().bottom - top
}

/** Makes the box as high as the rows that fit it whole. One that is scrolled already keeps its height. */
function cutBetweenRows(box: HTMLElement, tellHidden?: (rows: number) => void): void {
  if (box.scrollTop > 0) return
  box.style.maxHeight = ''
  const { top } = box.getBoundingClientRect()
  const rows = [...box.querySelectorAll('tbody > tr')]
  const end = wholeRowsEnd(box.clientHeight, endsOf(rows, top))
  if (end !== null) box.style.maxHeight = `min(100%, ${end + box.offsetHeight - box.clientHeight}px)`
  if (tellHidden === undefined) return
  const first =
    end === null ? -1 : rows.findIndex((row) => row.getBoundingClientRect().bottom - top > end + 1)
  tellHidden(first === -1 ? 0 : rows.length - first)
}

/**
 * For a box that scrolls a table: at rest its lower edge cuts no row in two. On paper it is as high as its table.
 * @param tellHidden hears how many rows lie below the edge, where somebody has to be told because nobody can scroll; the
 * same function at each drawing
 */
export function useWholeRows(box: RefObject<HTMLElement | null>, tellHidden?: (rows: number) => void): void {
  const onPaper = usePaper()
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || onPaper) return
    const cut = () => cutBetweenRows(element, tellHidden)
    cut()
    const observer = new ResizeObserver(cut)
    // What holds the box may be only as high as the box: then what holds that tells of more room.
    for (const around of [element.parentElement, element.parentElement?.parentElement, ...element.children]) {
      if (around) observer.observe(around)
    }
    return () => {
      observer.disconnect()
      element.style.maxHeight = ''
    }
  }, [box, onPaper, tellHidden])
}
