import { flushSync } from 'react-dom'

const waiting = new Set<() => void>()
let isTaking = false

/** One after another, with whatever else has to be done in between: a key that is pressed waits for one at most. */
function takeNext() {
  const [first] = waiting
  if (first === undefined) {
    isTaking = false
    return
  }
  waiting.delete(first)
  setTimeout(takeNext)
  flushSync(first)
}

/**
 * Draws in a task of its own what can come a moment later. When an answer arrives all panels of a page want to draw it;
 * together they would hold the page up for longer than its reader should wait for anything.
 * @param draw sets state, and is drawn before the next has its turn
 * @returns how to give the turn up
 */
export function inTurn(draw: () => void): () => void {
  waiting.add(draw)
  if (!isTaking) {
    isTaking = true
    setTimeout(takeNext)
  }
  return () => void waiting.delete(draw)
}
