import type { Clock } from '#domain/clock.ts'
import type { Scene } from '#domain/scenes.ts'

/** A beat may come a little early. */
const EARLY_MS = 500

/** One station after another is told of, on the map and in the lists beside it. */
export interface Tour {
  subscribe(onChange: () => void): () => void
  /** The code of the station that is told of; null while the picture is whole. */
  lit(): string | null
  stop(): void
}

interface TourOptions {
  readonly clock: Clock
  /** Milliseconds of the machine's monotonic clock. */
  readonly monotonic: () => number
  /** The scene that is seen, and whoever wants to hear that it is another. */
  readonly shown: () => Scene
  readonly onScene: (onChange: () => void) => () => void
  /** How long the scene stays; null where nothing comes after it. */
  readonly leftMs: () => number | null
  /** Whether the wall is paused, or somebody looks at a part of it. */
  readonly isHeld: () => boolean
  /** The stations of a scene, in their order; empty while they are not known. */
  readonly stops: (scene: Scene) => readonly string[]
}

/**
 * Steps at beats of the one clock. Every round begins with the whole picture; a step for which the scene leaves no time
 * is not begun, and the round goes on when the scene comes again. Nothing moves: one picture takes the place of another.
 */
export function createTour({ clock, monotonic, shown, onScene, leftMs, isHeld, stops }: TourOptions): Tour {
  const listeners = new Set<() => void>()
  /** Of each scene the station that was told of last; null after all of them. */
  const told = new Map<string, string | null>()
  let scene = shown()
  let lit: string | null = null
  let since = monotonic()

  function light(code: string | null) {
    since = monotonic()
    if (code === lit) return
    lit = code
    for (const listener of listeners) listener()
  }

  function look() {
    if (shown() === scene) return
    scene = shown()
    light(null)
  }

  function beat() {
    look()
    const { tourMs, name } = scene
    if (tourMs === null) return
    // Whoever looks at something has it before them as long as they do.
    if (isHeld()) {
      since = monotonic()
      return
    }
    const left = leftMs()
    if (monotonic() - since < tourMs - EARLY_MS || (left !== null && left < tourMs - EARLY_MS)) return
    const codes = stops(scene)
    const last = lit ?? told.get(name) ?? null
    const next = codes[last === null ? 0 : codes.indexOf(last) + 1] ?? null
    told.set(name, next)
    light(next)
  }

  const leave = [clock.subscribe(beat), onScene(look)]
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    lit: () => lit,
    stop() {
      for (const one of leave) one()
    },
  }
}
