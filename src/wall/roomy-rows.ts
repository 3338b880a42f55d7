import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** Rows further apart than this are read one by one, not as a list. */
const ROOMIEST = 1.7

/** How much higher rows may be where they leave room. */
export const roominess = (room: number, taken: number): number =>
  taken <= 0 ? 1 : Math.min(ROOMIEST, Math.max(1, room / taken))

/**
 * Lets the rows of a list breathe where they leave room under them: on a wall nobody scrolls, and what is empty helps
 * nobody. The pages of a list have rows of the same height, those of the last one as well.
 * @param box its first child holds the rows
 * @param count how many rows are shown, from which on; null while that is measured, with rows as they are
 */
export function useRoomyRows(box: RefObject<HTMLElement | null>, count: number | null, from: number): void {
  const ofFirstPage = useRef(1)

  // Heights are known only after layout: outside of React.
  useLayoutEffect(() => {
    const element = box.current
    const list = element?.firstElementChild
    if (element === null || list == null || count === null || count === 0) return
    const taken = list.getBoundingClientRect().height
    const line = element.children[1]?.getBoundingClientRect().height ?? 0
    const room = roominess(element.clientHeight - line, taken)
    if (from === 0) ofFirstPage.current = room
    // Names that take a line more are higher on one page than on another.
    const times = Math.min(room, ofFirstPage.current)
    element.style.setProperty('--roomy', `${taken * times}px`)
    element.style.setProperty('--bar', `${0.625 * times}rem`)
    return () => {
      element.style.removeProperty('--roomy')
      element.style.removeProperty('--bar')
    }
  }, [box, count, from])
}
