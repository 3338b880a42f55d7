import type { Point, Size } from './frame.ts'

/** Distance between what is described and the tooltip, pixels. */
const GAP = 12

/**
 * Top left corner of a tooltip of that size for a place: above it, else below, always wholly in the view if it fits.
 */
export function placeTooltip([x, y]: Point, tip: Size, view: Size): Point {
  const left = Math.min(Math.max(0, x - tip.width / 2), Math.max(0, view.width - tip.width))
  const above = y - GAP - tip.height
  const below = y + GAP
  const top = above >= 0 ? above : Math.min(below, Math.max(0, view.height - tip.height))
  return [left, top]
}
