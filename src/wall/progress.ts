import type { Scene } from '#domain/scenes.ts'
import type { Hold } from './director.ts'

/** What the foot of the wall says of the scenes. */
export interface Progress {
  readonly scene: Scene
  readonly hold: Hold | null
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
