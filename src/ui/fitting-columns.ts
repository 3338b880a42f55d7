import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/**
 * How many columns of at least a width fit an element, one at least; null until it has been measured, which is before
 * the browser paints. Draws again only when the number becomes another.
 * @param narrowest in rem, so that one knob scales it with everything else
 */
export function useFittingColumns(element: RefObject<HTMLElement | null>, narrowest: number): number | null {
  const [columns, setColumns] = useState<number | null>(null)
  // The width of a box is known to the browser alone: outside of React.
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      // A box that is not laid out has no width: what it will hold is not known yet.
      if (box.clientWidth === 0 || !(rem > 0)) return
      setColumns(Math.max(1, Math.floor(box.clientWidth / (narrowest * rem))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element, narrowest])
  return columns
}
