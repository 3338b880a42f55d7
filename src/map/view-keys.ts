import type { Point, Size } from './frame.ts'
import { panBy, type Viewport, WHOLE, zoomAbout } from './viewport.ts'

/** Zoom factor of one press of a key or button. */
export const ZOOM_STEP = 1.6
/** Share of the view that one key press pans. */
const KEY_PAN = 0.2

/** What of a `KeyboardEvent` counts. */
export type ViewKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The view a zoom or pan key asks for, or null for any other key. */
export function viewForKey(event: ViewKey, view: Viewport, size: Size): Viewport | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const middle: Point = [size.width / 2, size.height / 2]
  if (event.key === '+' || event.key === '=') return zoomAbout(view, ZOOM_STEP, middle, size)
  if (event.key === '-' || event.key === '_') return zoomAbout(view, 1 / ZOOM_STEP, middle, size)
  if (event.key === '0') return WHOLE
  if (!event.shiftKey) return null
  const [stepX, stepY] = [size.width * KEY_PAN, size.height * KEY_PAN]
  if (event.key === 'ArrowLeft') return panBy(view, stepX, 0, size)
  if (event.key === 'ArrowRight') return panBy(view, -stepX, 0, size)
  if (event.key === 'ArrowUp') return panBy(view, 0, stepY, size)
  if (event.key === 'ArrowDown') return panBy(view, 0, -stepY, size)
  return null
}
