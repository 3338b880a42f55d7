import { isOpen } from '#domain/hours.ts'
import type { Instant } from '#domain/periods.ts'
import type { Scene } from '#domain/scenes.ts'
import { following } from '#domain/scenes.ts'

/** What keeps a scene on the wall: a pause ends by itself, a pin does not. */
export type Hold = { readonly kind: 'paused'; readonly until: number } | { readonly kind: 'pinned' }

/** Which scene a wall shows and why it stays. Moments are milliseconds of the machine's monotonic clock. */
export interface Direction {
  /** The place of the scene in the list. */
  readonly at: number
  readonly since: number
  readonly hold: Hold | null
}

/** Both clocks: one for how long, one for what hour it is. */
export interface Now {
  readonly monotonic: number
  readonly server: Instant
}

export type Press =
  | { readonly kind: 'next' | 'previous' | 'pause' | 'pin' | 'touch' | 'resume' }
  | { readonly kind: 'scene'; readonly name: string }

/** A wall that somebody paused and left goes on by itself after this long. */
export const PAUSE_MS = 5 * 60_000
/** Whoever touches the screen looks at something: it stays for so long after the last touch. */
export const TOUCH_MS = 60_000

/** A pause that has ended is none. */
const heldAt = ({ hold }: Direction, { monotonic }: Now): Hold | null =>
  hold?.kind === 'paused' && hold.until <= monotonic ? null : hold

/** What comes after the scene on the wall; null where no other has its hours. */
export const upNext = (scenes: readonly Scene[], { at }: Direction, now: Now): number | null =>
  following(scenes, at, 1, now.server)

/** How long until the next scene, in milliseconds; null where nothing comes, or while it is held. */
export function leftMs(scenes: readonly Scene[], direction: Direction, now: Now): number | null {
  const scene = scenes[direction.at]
  if (scene === undefined || heldAt(direction, now) !== null || upNext(scenes, direction, now) === null)
    return null
  // A scene outside of its hours gives way at once.
  if (!isOpen(scene.hours, now.server)) return 0
  return Math.max(0, direction.since + scene.dwellMs - now.monotonic)
}

/** Time has passed: a pause may have ended, and the next scene may be due. */
export function afterBeat(scenes: readonly Scene[], direction: Direction, now: Now): Direction {
  const hold = heldAt(direction, now)
  // What was held has its whole time once more: nobody wants it gone the moment it is let go.
  if (hold === null && direction.hold !== null) return { ...direction, hold: null, since: now.monotonic }
  const next = upNext(scenes, direction, now)
  if (next === null || leftMs(scenes, direction, now) !== 0) return direction
  return { at: next, since: now.monotonic, hold: null }
}

/** Somebody pressed a key, the clicker, a button, or the screen itself. */
export function afterPress(
  scenes: readonly Scene[],
  direction: Direction,
  press: Press,
  now: Now,
): Direction {
  const hold = heldAt(direction, now)
  const show = (at: number | null): Direction =>
    at === null || at < 0 ? direction : { at, since: now.monotonic, hold }
  switch (press.kind) {
    case 'next':
      return show(upNext(scenes, direction, now))
    case 'previous':
      return show(following(scenes, direction.at, -1, now.server))
    case 'scene':
      // Whoever asks for a scene by name gets it, whatever its hours.
      return show(scenes.findIndex(({ name }) => name === press.name))
    case 'pause':
      return hold?.kind === 'paused'
        ? { ...direction, hold: null, since: now.monotonic }
        : { ...direction, hold: { kind: 'paused', until: now.monotonic + PAUSE_MS } }
    case 'pin':
      return hold?.kind === 'pinned'
        ? { ...direction, hold: null, since: now.monotonic }
        : { ...direction, hold: { kind: 'pinned' } }
    case 'touch': {
      if (hold?.kind === 'pinned') return direction
      const until = Math.max(now.monotonic + TOUCH_MS, hold?.until ?? now.monotonic)
      return { ...direction, hold: { kind: 'paused', until } }
    }
    case 'resume':
      return { ...direction, hold: null, since: now.monotonic }
  }
}
