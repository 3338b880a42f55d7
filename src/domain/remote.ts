import type { Name } from './names.ts'
import type { Instant } from './periods.ts'
import type { ReadyScene } from './scenes.ts'

/**
 * What a wall can be told from another window or device. Each says how the wall shall be, never that it shall change:
 * one that comes twice does no more than one that comes once.
 */
export type Command =
  | { readonly kind: 'next' | 'previous' | 'pause' | 'pin' | 'resume' }
  | { readonly kind: 'scene'; readonly scene: string }
  /** The light, in shares of the wall's width and height from the left and the top. */
  | { readonly kind: 'point'; readonly x: number; readonly y: number }
  | { readonly kind: 'panel'; readonly panel: string }
  /** The light out; the name of the screen; the code that takes a phone to the same view. */
  | { readonly kind: 'dark' | 'name' | 'code' }

/** A scene of a wall as whoever drives it needs to know it. */
export interface SceneTold {
  /** What it is asked for by. */
  readonly name: string
  readonly ready: ReadyScene | null
  /** Null is that of the ready scene. */
  readonly title: Name | null
}

/** A panel on the wall now: what is read above it, and where it is, in shares of the wall. */
export interface PanelTold {
  readonly id: string
  readonly title: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a wall tells whoever drives it. */
export interface Announcement {
  readonly scenes: readonly SceneTold[]
  /** The name of the scene on the wall, and of what comes next; null where nothing does. */
  readonly scene: string
  readonly next: string | null
  /** When that is due, by the server's clock; null while the wall is held. */
  readonly until: Instant | null
  readonly hold: 'paused' | 'pinned' | null
  /** Width of the wall ÷ its height. */
  readonly proportion: number
  readonly panels: readonly PanelTold[]
}
