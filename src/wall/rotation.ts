import type { Clock } from '#domain/clock.ts'
import type { ReadyScene, Scene } from '#domain/scenes.ts'
import { following } from '#domain/scenes.ts'
import type { Direction, Hold, Now, Press } from './director.ts'
import { afterBeat, afterPress, leftMs, upNext } from './director.ts'
import type { Hung } from './hung.tsx'

/** A scene on the stage: drawn unseen, then seen, then fading. */
export interface Layer {
  readonly id: number
  readonly scene: Scene
  /** Null for what the wall opened with. */
  readonly panels: readonly Hung[] | null
  readonly stage: 'preparing' | 'shown' | 'leaving'
}

/** What the foot of the wall says of the scenes. */
export interface Progress {
  readonly scene: Scene
  readonly hold: Hold | null
  readonly next: Scene | null
  /** Until then, in milliseconds; null while it is held. */
  readonly leftMs: number | null
}

export interface Rotation {
  subscribe(onChange: () => void): () => void
  /** The same list until a scene comes, is seen or goes. */
  layers(): readonly Layer[]
  /** What the wall opened with, while it is on the stage. */
  opening(): Layer | null
  /** The same object until something it says has become another. */
  progress(): Progress
  press(press: Press): void
  /** The picture of a layer is whole: it may be seen. */
  stands(id: number): void
  /** A layer has faded. */
  faded(id: number): void
  /** Ends the listening to the clock. */
  stop(): void
}

interface RotationOptions {
  readonly scenes: readonly [Scene, ...Scene[]]
  readonly clock: Clock
  /** Milliseconds of the machine's monotonic clock: the date may be set back by a day at any moment. */
  readonly monotonic: () => number
  /** Fetches the code and the figures of a scene. @throws where nothing of it could be shown */
  readonly prepare: (scene: Scene) => Promise<readonly Hung[]>
  /** Asked each time a scene is about to give way; while it is not answered the scene stays. */
  readonly mayGo: () => Promise<unknown>
  /** What is on the wall already: a scene that is like it needs no change. */
  readonly opensWith: ReadyScene
  /** The name of a scene to begin with and to stay at; null begins with the first. */
  readonly pinned: string | null
}

/** So long before its time the next scene is fetched: its figures are young, and its code has time to come. */
const AHEAD_MS = 15_000
/** Far longer than one scene takes to fade into another. */
const FADE_MS = 2_000
/** A scene that is not ready after this is passed over. */
const PATIENCE_MS = 20_000

const sameProgress = (one: Progress, other: Progress) =>
  one.scene === other.scene &&
  one.hold?.kind === other.hold?.kind &&
  one.next === other.next &&
  one.leftMs === other.leftMs

/**
 * Plays the scenes of a wall. It has no timer of its own: whatever is due happens at a beat of the clock, what somebody
 * presses at once. A scene is shown when its code and its figures are there and its picture stands; until then the one
 * before stays.
 */
export function createRotation(options: RotationOptions): Rotation {
  const { scenes, clock, monotonic, prepare, mayGo, opensWith, pinned } = options
  const listeners = new Set<() => void>()
  const now = (): Now => ({ monotonic: monotonic(), server: clock.now() })
  const sceneAt = (at: number): Scene => scenes[at] ?? scenes[0]
  const asked = scenes.findIndex(({ name }) => name === pinned)
  let direction: Direction = {
    at: Math.max(0, asked),
    since: monotonic(),
    hold: asked === -1 ? null : { kind: 'pinned' },
  }
  let nextId = 1
  let layers: readonly Layer[] = [{ id: 0, scene: sceneAt(direction.at), panels: null, stage: 'shown' }]
  /** Of the scene that is due but not seen yet. */
  let coming: { readonly at: number; readonly since: number; readonly from: Direction } | null = null
  let ahead: { readonly at: number; readonly panels: Promise<readonly Hung[]> } | null = null
  let progress = tell()

  function tell(): Progress {
    const next = upNext(scenes, direction, now())
    return {
      scene: sceneAt(direction.at),
      hold: direction.hold,
      next: next === null ? null : sceneAt(next),
      leftMs: coming === null ? leftMs(scenes, direction, now()) : 0,
    }
  }

  function changed() {
    const told = tell()
    if (!sameProgress(progress, told)) progress = told
    for (const listener of listeners) listener()
  }

  function prepared(at: number): Promise<readonly Hung[]> {
    if (ahead?.at === at) return ahead.panels
    const panels = prepare(sceneAt(at))
    // Who waits for it is told; ahead of its time nobody does.
    panels.catch(() => undefined)
    ahead = { at, panels }
    return panels
  }

  function bring(next: Direction) {
    const from = direction
    direction = next
    const wanted = { at: next.at, since: monotonic(), from }
    coming = wanted
    // Whatever was on its way to the wall is not wanted any more.
    layers = layers.filter(({ stage }) => stage !== 'preparing')
    Promise.all([prepared(next.at), mayGo()]).then(
      ([panels]) => {
        if (coming !== wanted) return
        const layer: Layer = { id: nextId, scene: sceneAt(next.at), panels, stage: 'preparing' }
        nextId += 1
        layers = [...layers, layer]
        changed()
      },
      () => {
        if (coming === wanted) passOver(wanted.at)
      },
    )
  }

  /** What cannot be shown has its turn when the round comes to it again. */
  function passOver(at: number) {
    const from = coming?.from ?? direction
    ahead = null
    coming = null
    const next = following(scenes, at, 1, clock.now())
    if (next === null || next === from.at) direction = { ...from, since: monotonic() }
    else {
      direction = from
      bring({ at: next, since: monotonic(), hold: from.hold })
    }
    changed()
  }

  /** A layer that could not fade, as in a window nobody sees, goes all the same. */
  function clearStage() {
    if (monotonic() - direction.since > FADE_MS) layers = layers.filter(({ stage }) => stage !== 'leaving')
  }

  function beat() {
    clearStage()
    if (coming !== null) {
      if (monotonic() - coming.since > PATIENCE_MS) passOver(coming.at)
      return changed()
    }
    const after = afterBeat(scenes, direction, now())
    if (after.at !== direction.at) bring(after)
    else {
      direction = after
      const left = leftMs(scenes, direction, now())
      const next = upNext(scenes, direction, now())
      if (next !== null && left !== null && left <= AHEAD_MS) prepared(next)
    }
    changed()
  }

  const { ready, scope } = sceneAt(direction.at)
  if (ready !== opensWith || Object.keys(scope).length > 0) bring(direction)
  const stop = clock.subscribe(beat)
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    layers: () => layers,
    opening: () => layers.find(({ panels }) => panels === null) ?? null,
    progress: () => progress,
    press(press) {
      const after = afterPress(scenes, direction, press, now())
      if (after.at !== direction.at) bring(after)
      else direction = after
      changed()
    },
    stands(id) {
      if (!layers.some((layer) => layer.id === id && layer.stage === 'preparing')) return
      layers = layers.map((layer) => ({ ...layer, stage: layer.id === id ? 'shown' : 'leaving' }))
      coming = null
      ahead = null
      direction = { ...direction, since: monotonic() }
      changed()
    },
    faded(id) {
      layers = layers.filter((layer) => layer.id !== id || layer.stage !== 'leaving')
      changed()
    },
    stop,
  }
}
