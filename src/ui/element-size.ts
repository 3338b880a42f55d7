import { type RefObject, useLayoutEffect, useState } from 'react'

/** Size of an element in CSS pixels, with the text size and face that hold in it. */
export interface ElementSize {
  readonly width: number
  readonly height: number
  readonly pixelsPerRem: number
  readonly fontSize: number
  readonly fontFamily: string
}

/**
 * Size of the element, kept up to date; null while it has none (hidden, or no layout engine), undefined
 * before the first measurement, which comes before the first paint: draw nothing costly until then.
 * Read once before the first paint, then by ResizeObserver only: no layout is ever forced in between.
 */
export function useElementSize(ref: RefObject<HTMLElement | null>): ElementSize | null | undefined {
  const [size, setSize] = useState<ElementSize | null | undefined>()
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

function readSize(element: HTMLElement): ElementSize | null {
  const { clientWidth: width, clientHeight: height } = element
  if (width === 0 || height === 0) return null
  const { fontSize, fontFamily } = getComputedStyle(element)
  const pixelsPerRem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { width, height, pixelsPerRem, fontSize: Number.parseFloat(fontSize), fontFamily }
}

/** The known value while nothing changed, so that nothing re-renders. */
function keepEqual(known: ElementSize | null | undefined, read: ElementSize | null): ElementSize | null {
  if (known === null || known === undefined || read === null) return read
  const isSame =
    known.width === read.width &&
    known.height === read.height &&
    known.pixelsPerRem === read.pixelsPerRem &&
    known.fontSize === read.fontSize &&
    known.fontFamily === read.fontFamily
  return isSame ? known : read
}
