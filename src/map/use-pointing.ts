import { useCallback, useEffect, useRef, useState } from 'react'
import type { Point } from './frame.ts'
import type { TooltipHandle } from './Tooltip.tsx'

/** What is pointed at: an area by id, or a point by index. */
export type Pointed = { readonly area: string } | { readonly point: number }

/** A target and where its tooltip opens, pixels of the view. */
export type Pointing = { readonly target: Pointed; readonly at: Point }

const isSame = (a: Pointed, b: Pointed) =>
  'area' in a ? 'area' in b && a.area === b.area : 'point' in b && a.point === b.point

/** What the pointer points at. Renders when the target changes, not when the pointer moves within it. */
export function usePointing() {
  const [pointing, setPointing] = useState<Pointing | null>(null)
  const tooltip = useRef<TooltipHandle>(null)
  const hide = useCallback(() => setPointing(null), [])
  const point = (target: Pointed | null, at: Point) => {
    if (target !== null && pointing !== null && isSame(target, pointing.target)) tooltip.current?.moveTo(at)
    else setPointing(target === null ? null : { target, at })
  }
  return { pointing, point, hide, tooltip }
}

/** Calls back on Escape while active; on the document, since a hovered tooltip must yield wherever the focus is. */
export function useEscape(isActive: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!isActive) return
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onEscape()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive, onEscape])
}
