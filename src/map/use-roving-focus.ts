import { type RefObject, useCallback, useState } from 'react'
import { type FocusMove, moveFocus } from './focus-order.ts'
import type { Point } from './frame.ts'

/** A place that can hold the focus; its element carries `data-area={id}`. `at` may be in any unit, y downwards. */
export type FocusPlace = { readonly id: string; readonly at: Point }

/**
 * One tab stop for many places: arrows move within. `focused` is the place with visible (keyboard) focus.
 * All callbacks keep their identity while the places do.
 */
export function useRovingFocus(
  container: RefObject<Element | null>,
  places: readonly FocusPlace[],
  selected: string | null,
) {
  const [lastFocused, setLastFocused] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const isHere = (id: string | null) => places.some((place) => place.id === id)

  const onMove = useCallback(
    (id: string, move: FocusMove) => {
      const from = places.findIndex((place) => place.id === id)
      const to =
        places[
          moveFocus(
            places.map(({ at }) => at),
            from,
            move,
          )
        ]
      for (const element of container.current?.querySelectorAll<HTMLElement | SVGElement>('[data-area]') ??
        []) {
        // Without preventScroll the browser scrolls the page, or the map itself, under the reader.
        if (element.getAttribute('data-area') === to?.id) element.focus({ preventScroll: true })
      }
    },
    [container, places],
  )
  const onFocus = useCallback((id: string | null, isVisible: boolean) => {
    if (id !== null) setLastFocused(id)
    setFocused(isVisible ? id : null)
  }, [])

  const tabStop = [lastFocused, selected].find(isHere) ?? places[0]?.id ?? null
  return { tabStop, focused: isHere(focused) ? focused : null, onMove, onFocus }
}
