import type { Point } from './frame.ts'

/** Keys that move the focus from place to place. */
export type FocusMove = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'next' | 'previous'

const MOVES = new Map<string, FocusMove>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageUp', 'previous'],
  ['PageDown', 'next'],
])

/** The move a key asks for (`KeyboardEvent.key`), or null. Page keys walk the list, so that every place is in reach. */
export const focusMoveOf = (key: string): FocusMove | null => MOVES.get(key) ?? null

/** A step aside counts this much more than a step ahead. */
const ASIDE = 2

/**
 * Index of the place the focus goes to: the nearest one in that direction, or `from` itself at the edge.
 * `places` are any points with x to the right and y downwards.
 */
export function moveFocus(places: readonly Point[], from: number, move: FocusMove): number {
  const last = places.length - 1
  if (move === 'first') return Math.min(0, last)
  if (move === 'last') return last
  if (move === 'next') return Math.min(last, from + 1)
  if (move === 'previous') return Math.max(0, from - 1)
  const here = places[from]
  if (here === undefined) return Math.min(0, last)
  let [best, least] = [from, Infinity]
  for (const [index, [x, y]] of places.entries()) {
    const [dx, dy] = [x - here[0], y - here[1]]
    const ahead = move === 'left' ? -dx : move === 'right' ? dx : move === 'up' ? -dy : dy
    const aside = Math.abs(move === 'left' || move === 'right' ? dy : dx)
    const cost = ahead + ASIDE * aside
    // Beyond 60 degrees off the direction a place is no longer "to the left" for anyone.
    if (index !== from && ahead > 0 && aside <= ahead * 1.75 && cost < least) [best, least] = [index, cost]
  }
  return best
}
