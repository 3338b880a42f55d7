import { type Bounds, FRAME, type Point, type Size } from './frame.ts'

/** Zoom (1 = the whole frame) and the frame point shown in the middle: survives any resize of the element. */
export type Viewport = { readonly k: number; readonly x: number; readonly y: number }

/** Screen position = frame position × scale + (x, y). */
export type ScreenTransform = { readonly scale: number; readonly x: number; readonly y: number }

export const MIN_ZOOM = 1
export const MAX_ZOOM = 24
export const WHOLE: Viewport = { k: MIN_ZOOM, x: FRAME.width / 2, y: FRAME.height / 2 }

/** An opened area fills at most this share of the view, so that its neighbours stay in sight. */
const FIT_SHARE = 0.8

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Pixels per frame unit at zoom 1: the whole frame fits into the element whatever its aspect. */
export const containScale = ({ width, height }: Size) =>
  Math.max(Number.EPSILON, Math.min(width / FRAME.width, height / FRAME.height))

/** Middle of the view along one axis: centred while the frame is smaller than the view, else kept inside it. */
function clampMiddle(middle: number, frame: number, visible: number): number {
  if (visible >= frame || !Number.isFinite(middle)) return frame / 2
  return clamp(middle, visible / 2, frame - visible / 2)
}

/** The nearest allowed view: zoom within limits, the frame never leaves the element. */
export function clampView(view: Viewport, size: Size): Viewport {
  const k = Number.isFinite(view.k) ? clamp(view.k, MIN_ZOOM, MAX_ZOOM) : MIN_ZOOM
  const scale = containScale(size) * k
  return {
    k,
    x: clampMiddle(view.x, FRAME.width, size.width / scale),
    y: clampMiddle(view.y, FRAME.height, size.height / scale),
  }
}

/** How the frame lies on the screen in this view. */
export function toScreen(view: Viewport, size: Size): ScreenTransform {
  const scale = containScale(size) * view.k
  return { scale, x: size.width / 2 - view.x * scale, y: size.height / 2 - view.y * scale }
}

/** Zoom by a factor; the frame point under `at` (screen pixels) stays there unless the clamp forbids it. */
export function zoomAbout(view: Viewport, factor: number, at: Point, size: Size): Viewport {
  const k = clamp(view.k * factor, MIN_ZOOM, MAX_ZOOM)
  const before = containScale(size) * view.k
  const after = containScale(size) * k
  const [dx, dy] = [at[0] - size.width / 2, at[1] - size.height / 2]
  return clampView({ k, x: view.x + dx / before - dx / after, y: view.y + dy / before - dy / after }, size)
}

/** Move the picture by screen pixels: positive `dx` brings what is on the left into view. */
export function panBy(view: Viewport, dx: number, dy: number, size: Size): Viewport {
  const scale = containScale(size) * view.k
  return clampView({ k: view.k, x: view.x - dx / scale, y: view.y - dy / scale }, size)
}

/** The view in which `bounds` (frame units) fills most of the element. A degenerate box zooms in fully. */
export function fitBounds([[left, top], [right, bottom]]: Bounds, size: Size): Viewport {
  const scale = containScale(size)
  const k = FIT_SHARE * Math.min(size.width / scale / (right - left), size.height / scale / (bottom - top))
  return clampView({ k: Math.min(k, MAX_ZOOM), x: (left + right) / 2, y: (top + bottom) / 2 }, size)
}

/** The view moved as little as needed for a frame point to lie inside it, `margin` of the view away from its edge. */
export function reveal(view: Viewport, [x, y]: Point, size: Size, margin = 0.15): Viewport {
  const scale = containScale(size) * view.k
  const [halfX, halfY] = [(size.width / scale) * (0.5 - margin), (size.height / scale) * (0.5 - margin)]
  return clampView(
    { k: view.k, x: clamp(view.x, x - halfX, x + halfX), y: clamp(view.y, y - halfY, y + halfY) },
    size,
  )
}

/** CSS transform (origin 0 0) under which a picture drawn with one transform lies as it would with the other. */
export function relativeTransform(drawn: ScreenTransform, shown: ScreenTransform): string {
  const ratio = shown.scale / drawn.scale
  return `translate(${shown.x - drawn.x * ratio}px, ${shown.y - drawn.y * ratio}px) scale(${ratio})`
}

export const sameView = (a: Viewport, b: Viewport) => a.k === b.k && a.x === b.x && a.y === b.y
