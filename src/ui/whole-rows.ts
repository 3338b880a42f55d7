import { type RefObject, useLayoutEffect } from 'react'
import { usePaper } from './paper.ts'

/** Where the last row that fits whole ends; null where all fit or none does. */
export function wholeRowsEnd(room: number, ends: readonly number[]): number | null {
  if ((ends.at(-1) ?? 0) <= room + 1) return null
  return ends.filter((end) => end <= room).at(-1) ?? null
}

/** Makes the box as high as the rows that fit it whole. One that is scrolled already keeps its height. */
function cutBetweenRows(box: HTMLElement): void {
  if (box.scrollTop > 0) return
  box.style.maxHeight = ''
  const { top } = box.getBoundingClientRect()
  const ends = Array.from(
    box.querySelectorAll('tbody > tr'),
    (row) => row.getBoundingClientRect().bottom - top,
  )
  const end = wholeRowsEnd(box.clientHeight, ends)
  if (end !== null) box.style.maxHeight = `min(100%, ${end + box.offsetHeight - box.clientHeight}px)`
}

/** For a box that scrolls a table: at rest its lower edge cuts no row in two. On paper it is as high as its table. */
export function useWholeRows(box: RefObject<HTMLElement | null>): void {
  const onPaper = usePaper()
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || onPaper) return
    const cut = () => cutBetweenRows(element)
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
  }, [box, onPaper])
}
