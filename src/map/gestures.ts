import type { Point, Size } from './frame.ts'
import { viewForKey } from './view-keys.ts'
import { panBy, type Viewport, WHOLE, zoomAbout } from './viewport.ts'

/** What the owner of the view does for gestures. */
export type GestureHost = {
  /** The view as it is drawn, and the size of the element. */
  readonly read: () => { readonly view: Viewport; readonly size: Size }
  /** A gesture moves: show this view by moving what is drawn. Called at most once per input event. */
  readonly move: (view: Viewport) => void
  /** The gesture rests: draw this view. */
  readonly rest: (view: Viewport) => void
  /** A key asks for a view at once. */
  readonly jump: (view: Viewport) => void
}

/** A gesture that has not moved for this long is at rest, even while the button is held. */
const REST_MILLISECONDS = 140
/** A pointer that strayed no further than this (pixels) has clicked, not dragged. */
const CLICK_SLACK = 4
/** Pixels of a line, for wheels that count in lines. */
const WHEEL_LINE = 16

/** Zoom factor of a wheel turn; trackpad pinches arrive as small deltas with ctrlKey. */
function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * WHEEL_LINE : deltaY
  return Math.exp(-Math.max(-240, Math.min(240, pixels)) * (ctrlKey ? 0.01 : 0.0018))
}

/** Middle of all pointers and their mean distance from it, relative to the element. */
function gather(pointers: Iterable<Point>): { middle: Point; spread: number } {
  const all = [...pointers]
  const x = all.reduce((sum, [px]) => sum + px, 0) / all.length
  const y = all.reduce((sum, [, py]) => sum + py, 0) / all.length
  const spread = all.reduce((sum, [px, py]) => sum + Math.hypot(px - x, py - y), 0) / all.length
  return { middle: [x, y], spread }
}

/**
 * Wheel, drag, pinch and zoom keys on an element. Listeners are native because React's wheel listeners are
 * passive, and because a gesture must not render. Returns the removal.
 */
export function attachGestures(root: HTMLElement, host: GestureHost): () => void {
  const pointers = new Map<number, Point>()
  let live: Viewport | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let start = { view: WHOLE, ...gather([[0, 0]]) }
  let strayed = 0

  const current = () => live ?? host.read().view
  const rest = () => {
    clearTimeout(timer)
    if (live === null) return
    const view = live
    live = null
    host.rest(view)
  }
  const move = (view: Viewport) => {
    live = view
    host.move(view)
    clearTimeout(timer)
    timer = setTimeout(rest, REST_MILLISECONDS)
  }
  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = root.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  const restart = () => {
    if (pointers.size > 0) start = { view: current(), ...gather(pointers.values()) }
  }

  const onWheel = (event: WheelEvent) => {
    const view = current()
    const next = zoomAbout(view, wheelFactor(event), placeOf(event), host.read().size)
    // At the end of the zoom the wheel belongs to the page again; in mid-gesture it must not jump to the page.
    if (next.k === view.k && live === null) return
    event.preventDefault()
    move(next)
  }
  const onDown = (event: PointerEvent) => {
    const isControl = event.target instanceof Element && event.target.closest('button') !== null
    if (pointers.size === 0) strayed = 0
    // A button acts on the view as it is drawn: what is still moving comes to rest before it is pressed.
    if (isControl) rest()
    if (event.button !== 0 || isControl) return
    pointers.set(event.pointerId, placeOf(event))
    restart()
  }
  const onMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return
    // Released outside the element before it was captured: nobody told us.
    if (event.buttons === 0) return onUp(event)
    pointers.set(event.pointerId, placeOf(event))
    const { middle, spread } = gather(pointers.values())
    const [dx, dy] = [middle[0] - start.middle[0], middle[1] - start.middle[1]]
    strayed = Math.max(strayed, Math.hypot(dx, dy), Math.abs(spread - start.spread))
    if (strayed <= CLICK_SLACK) return
    // Captured only now: a captured press would never become a click on the area under it.
    if (!root.hasPointerCapture(event.pointerId)) root.setPointerCapture(event.pointerId)
    const { size } = host.read()
    const factor = start.spread > 0 ? spread / start.spread : 1
    const zoomed = factor === 1 ? start.view : zoomAbout(start.view, factor, start.middle, size)
    move(panBy(zoomed, dx, dy, size))
  }
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    if (pointers.size === 0) rest()
    else restart()
  }
  const onClick = (event: MouseEvent) => {
    // A click made by a key (detail 0) follows no drag.
    if (strayed <= CLICK_SLACK || event.detail === 0) return
    strayed = 0
    event.stopPropagation()
    event.preventDefault()
  }
  const onKey = (event: KeyboardEvent) => {
    const next = viewForKey(event, current(), host.read().size)
    if (next === null) return
    event.preventDefault()
    // A key takes over from a wheel that has not come to rest: resting later, it would take the view back.
    clearTimeout(timer)
    live = null
    host.jump(next)
  }

  const listeners = new AbortController()
  const { signal } = listeners
  root.addEventListener('wheel', onWheel, { passive: false, signal })
  root.addEventListener('pointerdown', onDown, { signal })
  root.addEventListener('pointermove', onMove, { signal })
  root.addEventListener('pointerup', onUp, { signal })
  root.addEventListener('pointercancel', onUp, { signal })
  root.addEventListener('click', onClick, { capture: true, signal })
  root.addEventListener('keydown', onKey, { signal })
  return () => {
    clearTimeout(timer)
    listeners.abort()
  }
}
