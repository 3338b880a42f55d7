import type { Scene } from '#domain/scenes.ts'
import type { Hold } from './director.ts'

/** What the foot of the wall says of the scenes. */
export interface Progress {
  /** The one that is seen. */
  readonly scene: Scene
  readonly hold: Hold | null
  /** What is on its way to the wall, or will be. */
  readonly next: Scene | null
  /** Until then, in milliseconds; null while it is held. */
  readonly leftMs: number | null
}

/** Whether two say the same: then nothing need be drawn anew. */
export const sameProgress = (one: Progress, other: Progress) =>
  one.scene === other.scene &&
  one.hold?.kind === other.hold?.kind &&
  one.next === other.next &&
  one.leftMs === other.leftMs
