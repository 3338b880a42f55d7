import type { Clock } from '#domain/clock.ts'
import type { Scene } from '#domain/scenes.ts'
import { following } from '#domain/scenes.ts'
import type { Direction, Now, Press } from './director.ts'
import { afterBeat, afterPress, leftMs, upNext } from './director.ts'
import { fetchAhead } from './fetch-ahead.ts'
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
  readonly opensWith: Scene
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
  // What was fetched before a long pause is old when it is shown.
  const ahead = fetchAhead({ prepare, monotonic, freshMs: AHEAD_MS + PATIENCE_MS })
  const asked = scenes.findIndex(({ name }) => name === pinned)
  const wanted = Math.max(0, asked)
  let direction: Direction = {
    at: wanted,
    since: monotonic(),
    hold: asked === -1 ? null : { kind: 'pinned' },
  }
  const first = sceneAt(direction.at)
  const isOpen = first.ready === opensWith.ready && Object.keys(first.scope).length === 0
  /** The scene that is seen, and its place; null while what the wall opened with stands for one that is to come. */
  let shown = isOpen ? first : opensWith
  let seen = isOpen ? direction.at : null
  let nextId = 1
  let layers: readonly Layer[] = [firstLayer(shown)]
  let coming: Coming | null = null
  let progress = tell()

  function tell(): Progress {
    const next = coming?.at ?? upNext(scenes, direction, now())
    return {
      scene: shown,
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

  /** Whatever was on its way to the wall is not wanted any more. */
  function sendBack() {
    coming = null
    layers = without(layers, 'preparing')
  }

  function bring(next: Direction, passed: readonly number[] = []) {
    sendBack()
    direction = next
    const due: Coming = { at: next.at, since: monotonic(), passed }
    coming = due
    Promise.all([ahead.panelsOf(sceneAt(next.at)), mayGo()]).then(
      ([panels]) => {
        if (coming !== due) return
        const layer: Layer = { id: nextId, scene: sceneAt(next.at), panels, stage: 'preparing' }
        nextId += 1
        layers = [...layers, layer]
        changed()
      },
      () => {
        if (coming === due) passOver(due)
      },
    )
  }

  /** What cannot be shown has its turn when the round comes to it again. */
  function passOver({ at, passed }: Coming) {
    sendBack()
    ahead.forget()
    const tried = [...passed, at]
    // The scene that an address stays at is waited for.
    const next = seen === null && asked !== -1 ? null : following(scenes, at, 1, clock.now())
    const then = { ...direction, since: monotonic() }
    if (next === null || next === seen || tried.includes(next)) direction = { ...then, at: seen ?? wanted }
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
    if (after.at !== direction.at || seen === null) bring(after)
    else {
      direction = after
      const left = leftMs(scenes, direction, now())
      const next = upNext(scenes, direction, now())
      if (next !== null && left !== null && left <= AHEAD_MS) void ahead.panelsOf(sceneAt(next))
    }
    changed()
  }

  if (seen === null) bring(direction)
  const stop = clock.subscribe(beat)
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    layers: () => layers,
    opening: () => layers.find(({ panels }) => panels === null)?.stage ?? null,
    shown: () => shown,
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
      ahead.forget()
      seen = direction.at
      shown = sceneAt(seen)
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
