import { vi } from 'vitest'
import { parseScenes, readyScenes } from '#api/scenes.ts'
import type { Scene } from '#domain/scenes.ts'
import { createRotation } from '#wall/rotation.ts'
import { BEAT_MS, movedClock } from './moved-clock.ts'

/** A wall whose clock a test moves, beat by beat, and whose pictures stand when the test says so. */
export function wall(
  json: unknown = [{ scene: 'overview' }, { scene: 'coverage' }, { scene: 'needs' }],
  pinned: string | null = null,
  refused: readonly string[] = [],
) {
  const { clock, monotonic, pass, listening } = movedClock()
  const asked: string[] = []
  const refuse = new Set<string>(refused)
  const never = new Set<string>()
  const rotation = createRotation({
    scenes: parseScenes(json),
    clock,
    monotonic,
    prepare: async ({ name }: Scene) => {
      asked.push(name)
      if (never.has(name)) return new Promise(() => undefined)
      if (refuse.has(name)) throw new Error('gone')
      return []
    },
    mayGo: async () => undefined,
    opensWith: readyScenes()[0],
    pinned,
  })
  const settle = async () => {
    await vi.waitFor(() => undefined)
    await Promise.resolve()
  }
  /** Whatever is prepared stands at once, and what it took the place of has faded. */
  const draw = () => {
    for (const { id, stage } of rotation.layers()) if (stage === 'preparing') rotation.stands(id)
    for (const { id, stage } of rotation.layers()) if (stage === 'leaving') rotation.faded(id)
  }
  const beats = async (ms: number, then = () => {}) => {
    for (let gone = 0; gone < ms; gone += BEAT_MS) {
      pass(BEAT_MS)
      await settle()
      then()
    }
  }
  return {
    rotation,
    clock,
    monotonic,
    asked,
    refuse,
    never,
    draw,
    settle,
    listening,
    onStage: () => rotation.layers().map(({ scene, stage }) => `${scene.name} ${stage}`),
    /** So much time passes, in beats, and no picture stands. */
    beats,
    /** So much time passes, in beats; what is drawn stands at once. */
    wait: (ms: number) => beats(ms, draw),
  }
}
