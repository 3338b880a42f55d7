import type { Clock } from '#domain/clock.ts'

/** Nobody has moved anything for this long: what could be pressed goes, and so does the pointer. */
const IDLE_MS = 8_000
/** A pointer that rests on something shows what somebody looks at; one that has rested for longer was left behind. */
const NEAR_MS = 60_000

/** Whether somebody is at the wall, as far as the pointer and the keys tell. */
export interface Presence {
  subscribe(onChange: () => void): () => void
  isSomebodyThere(): boolean
  /** Whether somebody looks at a part of the wall: the pointer rests on it, or the keyboard is in it. */
  isAt(part: Element): boolean
  stop(): void
}

/** Whether somebody looks at one of the panels of the wall. */
export function isLookedAt(wall: Element, presence: Presence): boolean {
  const panel = wall.querySelector('[data-panel]:hover, [data-panel]:focus-within')
  return panel !== null && presence.isAt(panel)
}

/** Listens to pointer and keys; that nobody is there any more is noticed at a beat. */
export function createPresence(clock: Clock, monotonic: () => number): Presence {
  const listeners = new Set<() => void>()
  let isThere = false
  let last = 0
  const tell = (there: boolean) => {
    if (there === isThere) return
    isThere = there
    for (const listener of listeners) listener()
  }
  const wake = () => {
    last = monotonic()
    tell(true)
  }
  const leave = clock.subscribe(() => {
    if (monotonic() - last >= IDLE_MS) tell(false)
  })
  window.addEventListener('pointermove', wake)
  window.addEventListener('pointerdown', wake)
  window.addEventListener('keydown', wake)
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    isSomebodyThere: () => isThere,
    isAt: (part) =>
      part.contains(document.activeElement) ||
      (last > 0 && monotonic() - last < NEAR_MS && part.matches(':hover')),
    stop() {
      leave()
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
      window.removeEventListener('keydown', wake)
    },
  }
}
