import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
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
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Used up: nothing behind takes it for a wish of its own.
      event.preventDefault()
      onEscape()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive, onEscape])
}

/**
 * What is described: what the pointer is on, else the area with visible focus (`focusedAt` is its place in the
 * view). Escape dismisses both; a dismissed focus is described again when it comes back.
 */
export function useDescribed(
  pointing: Pointing | null,
  focused: string | null,
  focusedAt: Point | null,
  hide: () => void,
): Pointing | null {
  const [dismissed, setDismissed] = useState<string | null>(null)
  if (dismissed !== null && dismissed !== focused) setDismissed(null)
  const isFocusShown = focused !== null && focused !== dismissed && focusedAt !== null
  const described = pointing ?? (isFocusShown ? { target: { area: focused }, at: focusedAt } : null)
  const dismiss = useCallback(() => {
    hide()
    setDismissed(focused)
  }, [hide, focused])
  useEscape(described !== null, dismiss)
  return described
}

/**
 * Target and place of a pointer over a map: points come before areas, controls and empty ground are no target.
 * Undefined while a button is pressed (a drag), and for fingers, which do not hover.
 */
export function aimOf(
  { target, buttons, pointerType, currentTarget, clientX, clientY }: PointerEvent<HTMLElement>,
  hit: (x: number, y: number) => number,
): { readonly target: Pointed | null; readonly at: Point } | undefined {
  if (buttons !== 0 || pointerType === 'touch' || !(target instanceof Element)) return undefined
  const { left, top } = currentTarget.getBoundingClientRect()
  const at: Point = [clientX - left, clientY - top]
  if (target.closest('button') !== null) return { target: null, at }
  const point = hit(at[0], at[1])
  if (point >= 0) return { target: { point }, at }
  const area = target.getAttribute('data-area')
  return { target: area === null ? null : { area }, at }
}
