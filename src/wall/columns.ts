import type { Arrangement, SceneLayout, WallPanel } from '#domain/scenes.ts'
import { SEAM_GAP, screensOf, sharesOf, splicedTracks } from './seams.ts'
import type { WallShape } from './shape.ts'

/** The panels of a column, top down. */
export type Column = readonly WallPanel[]

/** What hangs below the key figures of a wall wider than one screen, column by column. */
export function columnsOf({ panels, wide, widest }: Arrangement, shape: WallShape): readonly Column[] {
  const asked = shape === 'widest' || shape === 'three-screens' ? widest : wide
  return asked ?? panels.map((panel) => [panel])
}

/** Every panel that a wall of this shape has of a scene, its key figures included. */
export function panelsOn(arrangement: Arrangement, shape: WallShape): readonly WallPanel[] {
  if (shape === 'standard' || shape === 'upright') return arrangement.panels
  const further = columnsOf(arrangement, shape).flat()
  return [...arrangement.panels.filter((panel) => !further.includes(panel)), ...further]
}

/** Panels that share a column with another share it alike, but for these. */
const PART: Partial<Record<WallPanel, number>> = { gaps: 0.8, 'certified-levels': 0.75, training: 1.35 }

/** How the panels of a column share its height. */
export const rowsOf = (column: Column): string =>
  column.map((panel) => `minmax(0, ${PART[panel] ?? 1}fr)`).join(' ')

/**
 * The tracks of so many columns. On a spliced wall each screen has whole columns, and the gap between two screens lies on
 * their seam; elsewhere what leads is wider.
 */
export function tracksOf(columns: number, shape: WallShape, layout: SceneLayout): string {
  const screens = screensOf(shape)
  if (screens === 1) {
    return layout === 'lead' && columns > 1
      ? `minmax(0, 1.4fr) repeat(${columns - 1}, minmax(0, 1fr))`
      : `repeat(${columns}, minmax(0, 1fr))`
  }
  return splicedTracks(sharesOf(columns, screens), screens, SEAM_GAP)
}
