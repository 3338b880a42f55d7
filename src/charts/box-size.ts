import { type RefObject, useLayoutEffect, useState } from 'react'

/** Room for a picture in CSS pixels, and the text size that holds in it. */
export interface BoxSize {
  readonly width: number
  readonly height: number
  readonly textSize: number
}

/**
 * Size of the element, kept up to date; null before the first measurement (which comes before the first paint), while it
 * is hidden, and where there is no layout engine.
 */
export function useBoxSize(ref: RefObject<HTMLElement | null>): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const read = () => setSize((known) => keepEqual(known, readSize(element)))
    read()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}

function readSize(element: HTMLElement): BoxSize | null {
  const { clientWidth: width, clientHeight: height } = element
  if (width === 0 || height === 0) return null
  return { width, height, textSize: Number.parseFloat(getComputedStyle(element).fontSize) }
}

/** The known value while nothing changed, so that nothing re-renders. */
function keepEqual(known: BoxSize | null, read: BoxSize | null): BoxSize | null {
  if (known === null || read === null) return read
  const isSame =
    known.width === read.width && known.height === read.height && known.textSize === read.textSize
  return isSame ? known : read
}
