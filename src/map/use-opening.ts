import { type PointerEvent, useCallback, useRef } from 'react'

interface Openings {
  readonly onOpen: (id: string) => void
  readonly onOpenPoint?: (index: number) => boolean
}

const NO_POINT = -1

/**
 * What a press opens: the point it fell on where that can be opened, else the area. Points have no element of their
 * own, so the area that is clicked asks where the press was; a key presses areas alone.
 * @param hit index of the point at a place of the view (CSS pixels), or -1
 */
export function useOpening({ onOpen, onOpenPoint }: Openings, hit: (x: number, y: number) => number) {
  const pressed = useRef(NO_POINT)
  const press = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    pressed.current = onOpenPoint === undefined ? NO_POINT : hit(clientX - left, clientY - top)
  }
  const forget = useCallback(() => {
    pressed.current = NO_POINT
  }, [])
  const open = useCallback(
    (id: string) => {
      const point = pressed.current
      if (point === NO_POINT || onOpenPoint?.(point) !== true) onOpen(id)
    },
    [onOpen, onOpenPoint],
  )
  return { onOpen: open, press, forget }
}
