import type { WallShape } from './shape.ts'

/** How many screens with a seam between them. */
export const screensOf = (shape: WallShape): number =>
  shape === 'two-screens' ? 2 : shape === 'three-screens' ? 3 : 1

/** Between the columns of a spliced wall, in rem: the seam lies in the middle of it. */
export const SEAM_GAP = 4.5

/** How many columns each screen takes: the later ones more, since what leads stands in the first. */
export function sharesOf(columns: number, screens: number): readonly number[] {
  if (columns <= screens) return Array.from({ length: columns }, () => 1)
  const last = Math.ceil(columns / screens)
  return screens === 1 ? [columns] : [...sharesOf(columns - last, screens - 1), last]
}

/**
 * Tracks with the same gap between all of them, so that one lies on each seam.
 * @param shares how many tracks each screen takes
 * @param before what stands left of the first track's text, in rem
 */
export function splicedTracks(shares: readonly number[], screens: number, gap: number, before = 0): string {
  const screen = `(100% - ${before + (screens - 1) * SEAM_GAP}rem) / ${screens} + ${before}rem`
  return shares
    .map((many) => `repeat(${many}, calc((${screen} - ${(many - 1) * gap}rem) / ${many}))`)
    .join(' ')
}

/** A figure begins with a hairline and the room beside it, in rem; both hang into the gap. */
const FIGURE_MARGIN = 1.25
const FIGURE_GAP = SEAM_GAP - FIGURE_MARGIN
/** More figures than any strip has. */
const MOST_FIGURES = 12

/** The tracks of a strip of key figures, by how many it has, as custom properties; nothing where there is no seam. */
export function figureTracks(shape: WallShape): Readonly<Record<string, string>> {
  const screens = screensOf(shape)
  if (screens === 1) return {}
  const counts = Array.from({ length: MOST_FIGURES - screens + 1 }, (_, at) => at + screens)
  return Object.fromEntries([
    ['--figure-gap', `${FIGURE_GAP}rem`],
    ...counts.map((many) => [
      `--figures-${many}`,
      splicedTracks([...sharesOf(many, screens)].reverse(), screens, FIGURE_GAP, FIGURE_MARGIN),
    ]),
  ])
}
