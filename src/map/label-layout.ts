import type { Bounds, Point, Size } from './frame.ts'
import { type LabelStyle, wordings } from './label-wording.ts'

/** What a label would like to say and where; all lengths in screen pixels. */
export type LabelRequest = {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly anchor: Point
  /** The box of its own area on the screen. */
  readonly bounds: Bounds
  readonly isSelected: boolean
  /** Whether a place of the screen lies in its own area: a name over a neighbour would name the neighbour. */
  readonly isOwn: (at: Point) => boolean
}

/** A label that found its place: centre of the box, and its lines (value '' = left out, name maybe shortened). */
export type PlacedLabel = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly name: string
  readonly value: string
}

export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What labels keep clear of: boxes never, spots (rings) where another place is as good. */
export type LabelObstacles = { readonly boxes: readonly Box[]; readonly spots: readonly Point[] }

/** Candidate places: steps from the anchor in shares of the box, nearest first. */
const STEPS = [0, -0.25, 0.25, -0.5, 0.5, -1, 1]
/** A spot is a ring of about this radius, pixels. */
const SPOT = 5

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const boxAt = (x: number, y: number, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

const areaOf = ([[left, top], [right, bottom]]: Bounds) => (right - left) * (bottom - top)

/**
 * Places as many labels as can stand without touching one another, the edge of the view or an obstacle.
 * The selected one goes first, then larger areas; each tries name and value, then the name alone, then
 * gives up: its area still has its tooltip and its accessible name. Text is never made smaller.
 */
export function layOutLabels(
  requests: readonly LabelRequest[],
  view: Size,
  style: LabelStyle,
  obstacles: LabelObstacles = { boxes: [], spots: [] },
): PlacedLabel[] {
  const taken: Box[] = [...obstacles.boxes]
  const placed: PlacedLabel[] = []
  const ranked = [...requests].sort(
    (a, b) => Number(b.isSelected) - Number(a.isSelected) || areaOf(b.bounds) - areaOf(a.bounds),
  )
  for (const request of ranked) {
    const label = placeLabel(request, view, style, taken, obstacles.spots)
    if (label === null) continue
    placed.push(label)
    taken.push(boxAt(label.x, label.y, label))
  }
  return placed
}

function placeLabel(
  request: LabelRequest,
  view: Size,
  style: LabelStyle,
  taken: readonly Box[],
  spots: readonly Point[],
): PlacedLabel | null {
  for (const { name, value, ...size } of wordings(request, view.width, style)) {
    // Cost is cheap, being allowed is not: the first allowed place in the order of cost is the best.
    const best = candidates(request.anchor, size)
      .map(([x, y]) => ({ x, y, box: boxAt(x, y, size) }))
      .map((place) => ({ ...place, cost: costOf(place.box, request, spots) }))
      .sort((a, b) => a.cost - b.cost)
      .find(({ x, y, box }) => isAllowed(x, y, box, request, view, taken))
    if (best !== undefined) return { id: request.id, x: best.x, y: best.y, name, value, ...size }
  }
  return null
}

const candidates = ([x, y]: Point, { width, height }: Size): Point[] =>
  STEPS.flatMap((down) => STEPS.map((right): Point => [x + right * width, y + down * height]))

/** A label stands wholly in the view, clear of all others, and with its middle over its own area. */
function isAllowed(
  x: number,
  y: number,
  box: Box,
  { anchor, isOwn }: LabelRequest,
  view: Size,
  taken: readonly Box[],
): boolean {
  if (box.left < 0 || box.top < 0 || box.right > view.width || box.bottom > view.height) return false
  if (taken.some((other) => overlaps(box, other))) return false
  return (x === anchor[0] && y === anchor[1]) || isOwn([x, y])
}

/** Smaller is better: near its anchor, inside its own area, on no ring. */
function costOf(box: Box, { anchor, bounds }: LabelRequest, spots: readonly Point[]): number {
  const [[left, top], [right, bottom]] = bounds
  const outside =
    Math.max(0, left - box.left) +
    Math.max(0, top - box.top) +
    Math.max(0, box.right - right) +
    Math.max(0, box.bottom - bottom)
  const covered = spots.filter(
    ([x, y]) => x > box.left - SPOT && x < box.right + SPOT && y > box.top - SPOT && y < box.bottom + SPOT,
  ).length
  const away = Math.hypot((box.left + box.right) / 2 - anchor[0], (box.top + box.bottom) / 2 - anchor[1])
  return away + outside * 3 + covered * 2 * (box.bottom - box.top)
}
