import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Bounds, Size } from './frame.ts'
import { attachGestures } from './gestures.ts'
import {
  clampView,
  fitBounds,
  relativeTransform,
  sameView,
  toScreen,
  type Viewport,
  WHOLE,
} from './viewport.ts'

/** A place to zoom to: `key` tells one place from another, bounds are frame units. */
export type ViewTarget = { readonly key: string; readonly bounds: Bounds }

export type ViewRequest = {
  readonly root: RefObject<HTMLElement | null>
  /** The element that carries all drawn layers; moved as a whole while a gesture lasts. */
  readonly stage: RefObject<HTMLElement | null>
  readonly size: Size
  /** Shown in full when it changes; null shows the whole frame. */
  readonly target: ViewTarget | null
  /** The view began to move: what points at a place (a tooltip) is out of date. */
  readonly onMove: () => void
}

/** What was asked for; a fitted place is fitted again when the element changes its size. */
type Asked = { readonly to: Viewport | Bounds; readonly isSmooth: boolean }

const DURATION = 240

const asked = (target: ViewTarget | null, isSmooth: boolean): Asked => ({
  to: target?.bounds ?? WHOLE,
  isSmooth,
})

/**
 * The view of a map. Gestures move the stage by CSS alone and set the view when they rest, so that React
 * renders once per gesture; `show` goes to a view at once, drawn at its end and eased in by the browser.
 */
export function useView({ root, stage, size, target, onMove }: ViewRequest) {
  const [request, setRequest] = useState<Asked>(() => asked(target, false))
  const [shownKey, setShownKey] = useState(target?.key ?? null)
  if (shownKey !== (target?.key ?? null)) {
    setShownKey(target?.key ?? null)
    setRequest(asked(target, true))
  }
  const view = useMemo(
    () => ('k' in request.to ? clampView(request.to, size) : fitBounds(request.to, size)),
    [request, size],
  )
  const drawn = useRef({ view, size })

  useLayoutEffect(() => {
    const before = drawn.current
    drawn.current = { view, size }
    const element = stage.current
    if (element === null) return
    element.style.transform = ''
    element.style.willChange = ''
    const isMoved = before.size === size && !sameView(before.view, view)
    if (request.isSmooth && isMoved) ease(element, before.view, view, size)
  }, [view, size, request, stage])

  useEffect(() => {
    const element = root.current
    if (element === null) return
    return attachGestures(element, {
      read: () => drawn.current,
      move: (next) => {
        if (stage.current !== null) follow(stage.current, drawn.current.view, next, drawn.current.size)
        onMove()
      },
      rest: (to) => setRequest({ to, isSmooth: false }),
      jump: (to) => {
        onMove()
        setRequest({ to, isSmooth: true })
      },
    })
  }, [root, stage, onMove])

  return { view, show: (to: Viewport) => setRequest({ to, isSmooth: true }) }
}

function follow(stage: HTMLElement, drawn: Viewport, shown: Viewport, size: Size) {
  for (const running of stage.getAnimations?.() ?? []) running.cancel()
  stage.style.willChange = 'transform'
  stage.style.transform = relativeTransform(toScreen(drawn, size), toScreen(shown, size))
}

/** The browser eases the drawn end from where the eye was: no frame of ours, nothing left behind. */
function ease(stage: HTMLElement, from: Viewport, to: Viewport, size: Size) {
  if (typeof stage.animate !== 'function') return
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const start = relativeTransform(toScreen(to, size), toScreen(from, size))
  stage.animate([{ transform: start }, { transform: 'none' }], { duration: DURATION, easing: 'ease-out' })
}
