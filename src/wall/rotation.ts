import type { Clock } from '#domain/clock.ts'
import type { ReadyScene, Scene } from '#domain/scenes.ts'
import { following } from '#domain/scenes.ts'
import type { Direction, Now, Press } from './director.ts'
import { afterBeat, afterPress, leftMs, upNext } from './director.ts'
import type { Hung } from './hung.tsx'
import type { Layer } from './layers.ts'
import { firstLayer, without, withShown } from './layers.ts'
import type { Progress } from './progress.ts'
import { sameProgress } from './progress.ts'

export interface Rotation {
  subscribe(onChange: () => void): () => void
  /** The same list until a scene comes, is seen or goes. */
  layers(): readonly Layer[]
  /** What becomes of the picture that the wall opened with; null when it has gone. */
  opening(): Layer['stage'] | null
  /** The scene that is seen, while another may be on its way. */
  shown(): Scene
  /** The same object until something it says has become another. */
  progress(): Progress
  press(press: Press): void
  /** The picture of a layer is whole: it may be seen. */
  stands(id: number): void
  /** The scene of a layer cannot be drawn. One on its way is passed over; one that is seen gives way at the next beat. */
  fails(id: number): void
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

/** A scene that is due and not seen yet. */
interface Coming {
  readonly at: number
  readonly since: number
  /** The places of those that were passed over for it: each is tried once, then the wall stays as it is. */
  readonly passed: readonly number[]
}

/** What was fetched for a scene ahead of its time. */
interface Ahead {
  readonly at: number
  readonly since: number
  readonly panels: Promise<readonly Hung[]>
}

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
  /** The place of the scene that is seen. */
  let seen = direction.at
  let nextId = 1
  let layers: readonly Layer[] = [firstLayer(sceneAt(direction.at))]
  let coming: Coming | null = null
  let ahead: Ahead | null = null
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
    // What was fetched before a long pause is old by now.
    if (ahead?.at === at && monotonic() - ahead.since <= AHEAD_MS + PATIENCE_MS) return ahead.panels
    const panels = prepare(sceneAt(at))
    // Who waits for it is told; ahead of its time nobody does.
    panels.catch(() => undefined)
    ahead = { at, since: monotonic(), panels }
    return panels
  }

  /** Whatever was on its way to the wall is not wanted any more. */
  function sendBack() {
    coming = null
    layers = without(layers, 'preparing')
  }

  function bring(next: Direction, passed: readonly number[] = []) {
    sendBack()
    direction = next
    const wanted: Coming = { at: next.at, since: monotonic(), passed }
    coming = wanted
    Promise.all([prepared(next.at), mayGo()]).then(
      ([panels]) => {
        if (coming !== wanted) return
        const layer: Layer = { id: nextId, scene: sceneAt(next.at), panels, stage: 'preparing' }
        nextId += 1
        layers = [...layers, layer]
        changed()
      },
      () => {
        if (coming === wanted) passOver(wanted)
      },
    )
  }

  /** What cannot be shown has its turn when the round comes to it again. */
  function passOver({ at, passed }: Coming) {
    sendBack()
    ahead = null
    const tried = [...passed, at]
    const next = following(scenes, at, 1, clock.now())
    const then = { ...direction, since: monotonic() }
    if (next === null || next === seen || tried.includes(next)) direction = { ...then, at: seen }
    else bring({ ...then, at: next }, tried)
    changed()
  }

  /** A layer that could not fade, as in a window nobody sees, goes all the same. */
  function clearStage() {
    if (monotonic() - direction.since > FADE_MS) layers = without(layers, 'leaving')
  }

  function beat() {
    clearStage()
    if (coming !== null) {
      if (monotonic() - coming.since > PATIENCE_MS) passOver(coming)
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
    opening: () => layers.find(({ panels }) => panels === null)?.stage ?? null,
    shown: () => sceneAt(seen),
    progress: () => progress,
    press(press) {
      const after = afterPress(scenes, direction, press, now())
      if (after.at !== direction.at) bring(after)
      else direction = after
      changed()
    },
    stands(id) {
      if (!layers.some((layer) => layer.id === id && layer.stage === 'preparing')) return
      layers = withShown(layers, id)
      coming = null
      ahead = null
      seen = direction.at
      direction = { ...direction, since: monotonic() }
      changed()
    },
    fails(id) {
      const { stage } = layers.find((layer) => layer.id === id) ?? {}
      if (stage === 'preparing' && coming !== null) passOver(coming)
      else if (stage === 'shown') direction = { ...direction, since: Number.NEGATIVE_INFINITY }
    },
    faded(id) {
      layers = without(layers, 'leaving', id)
      changed()
    },
    stop,
  }
}
