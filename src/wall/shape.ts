import { useSyncExternalStore } from 'react'

/** How the panels are arranged: by the proportion of the screen, and by the seams of a spliced one. */
export type WallShape = 'upright' | 'standard' | 'wide' | 'widest' | 'two-screens' | 'three-screens'

/** From this proportion on there is room for more columns; 21:9 still reads as one screen. */
const WIDE_FROM = 2.6
/** Three screens of 16:9 side by side, or nearly so. */
const WIDEST_FROM = 4.4

/** @param screens equal screens side by side; content keeps off their seams where two or three are named */
export function wallShape(width: number, height: number, screens: number): WallShape {
  if (width < height) return 'upright'
  if (width / height < WIDE_FROM) return 'standard'
  if (screens === 2) return 'two-screens'
  if (screens === 3) return 'three-screens'
  return width / height < WIDEST_FROM ? 'wide' : 'widest'
}

const onResize = (onChange: () => void) => {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** The shape of the window as it is now; draws again only when the shape becomes another. */
export const useWallShape = (screens: number): WallShape =>
  useSyncExternalStore(onResize, () => wallShape(window.innerWidth, window.innerHeight, screens))
