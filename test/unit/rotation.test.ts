import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseScenes } from '#api/scenes.ts'
import { instant } from '#domain/periods.ts'
import type { Scene } from '#domain/scenes.ts'
import { PAUSE_MS, TOUCH_MS } from '#wall/director.ts'
import { createRotation } from '#wall/rotation.ts'

const NOON = Date.parse('2023-02-16T12:00:00+08:00')
const BEAT_MS = 5_000

/** A wall whose clock a test moves, beat by beat, and whose pictures stand when the test says so. */
function wall(
  json: unknown = [{ scene: 'overview' }, { scene: 'coverage' }, { scene: 'needs' }],
  pinned: string | null = null,
) {
  let passed = 0
  const listeners = new Set<() => void>()
  const asked: string[] = []
  const refuse = new Set<string>()
  const never = new Set<string>()
  const rotation = createRotation({
    scenes: parseScenes(json),
    clock: {
      now: () => instant(NOON + passed),
      subscribe: (onBeat) => {
        listeners.add(onBeat)
        return () => listeners.delete(onBeat)
      },
    },
    monotonic: () => passed,
    prepare: async ({ name }: Scene) => {
      asked.push(name)
      if (never.has(name)) return new Promise(() => undefined)
      if (refuse.has(name)) throw new Error('gone')
      return []
    },
    mayGo: async () => undefined,
    opensWith: 'overview',
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
  return {
    rotation,
    asked,
    refuse,
    never,
    draw,
    settle,
    listening: () => listeners.size,
    onStage: () => rotation.layers().map(({ scene, stage }) => `${scene.name} ${stage}`),
    /** So much time passes, in beats. */
    async wait(ms: number) {
      for (let gone = 0; gone < ms; gone += BEAT_MS) {
        passed += BEAT_MS
        for (const onBeat of listeners) onBeat()
        await settle()
        draw()
      }
    },
  }
}

let one = wall()
beforeEach(() => {
  one = wall()
})

describe('the order of scenes', () => {
  test('each stays for its time, and after the last comes the first', async () => {
    const seen: string[] = []
    for (let turn = 0; turn < 4; turn += 1) {
      await one.wait(50_000)
      seen.push(one.rotation.progress().scene.name)
    }
    expect(seen).toEqual(['coverage', 'needs', 'overview', 'coverage'])
  })

  test('the foot says what comes next and in how many seconds', async () => {
    expect(one.rotation.progress()).toMatchObject({ next: { name: 'coverage' }, leftMs: 45_000 })
    await one.wait(20_000)
    expect(one.rotation.progress().leftMs).toBe(25_000)
  })

  test('a scene outside of its hours is passed over, and one that has run out of them gives way at once', async () => {
    const shut = wall([
      { scene: 'overview' },
      { scene: 'coverage', hours: { from: '18:00', to: '20:00' } },
      { scene: 'needs', hours: { from: '08:00', to: '12:01' } },
    ])
    await shut.wait(50_000)
    expect(shut.rotation.progress().scene.name).toBe('needs')
    await shut.wait(20_000)
    expect(shut.rotation.progress().scene.name).toBe('overview')
  })

  test('a wall of one scene stays, and says nothing of a next one', async () => {
    const alone = wall([{ scene: 'overview' }])
    await alone.wait(200_000)
    expect(alone.rotation.progress()).toMatchObject({ scene: { name: 'overview' }, next: null, leftMs: null })
    expect(alone.asked).toEqual([])
  })
})

describe('one scene gives way to the next', () => {
  test('its figures are fetched before its time, not when it comes', async () => {
    await one.wait(25_000)
    expect(one.asked).toEqual([])
    await one.wait(5_000)
    expect(one.asked).toEqual(['coverage'])
    await one.wait(20_000)
    expect(one.asked, 'and not once more').toEqual(['coverage'])
  })

  test('it is drawn unseen while the one before stays, and takes its place when its picture stands', async () => {
    one.rotation.press({ kind: 'next' })
    await one.settle()
    expect(one.onStage()).toEqual(['overview shown', 'coverage preparing'])
    const [, coming] = one.rotation.layers()
    one.rotation.stands(coming?.id ?? -1)
    expect(one.onStage()).toEqual(['overview leaving', 'coverage shown'])
    one.rotation.faded(0)
    expect(one.onStage()).toEqual(['coverage shown'])
  })

  test('one that cannot come is passed over, and has its turn in the next round', async () => {
    one.refuse.add('coverage')
    await one.wait(50_000)
    expect(one.rotation.progress().scene.name).toBe('needs')
    one.refuse.clear()
    await one.wait(100_000)
    expect(one.rotation.progress().scene.name).toBe('coverage')
  })

  test('one that never comes is waited for so long and no longer', async () => {
    one.never.add('coverage')
    await one.wait(50_000)
    expect(one.onStage(), 'the one before stays meanwhile').toEqual(['overview shown'])
    await one.wait(30_000)
    expect(one.onStage()).toEqual(['needs shown'])
  })

  test('when nothing can come the last scene stays on the wall', async () => {
    one.refuse.add('coverage').add('needs')
    await one.wait(500_000)
    expect(one.onStage()).toEqual(['overview shown'])
  })

  test('whoever presses twice sees the second, and only that', async () => {
    one.rotation.press({ kind: 'next' })
    one.rotation.press({ kind: 'next' })
    await one.settle()
    expect(one.onStage()).toEqual(['overview shown', 'needs preparing'])
  })

  test('a layer that could not fade is gone a beat later', async () => {
    one.rotation.press({ kind: 'next' })
    await one.settle()
    one.rotation.stands(1)
    expect(one.onStage()).toContain('overview leaving')
    await one.wait(5_000)
    expect(one.onStage()).toEqual(['coverage shown'])
  })
})

describe('somebody stands before the wall', () => {
  test('a pause holds the scene and ends by itself', async () => {
    one.rotation.press({ kind: 'pause' })
    await one.wait(PAUSE_MS - BEAT_MS)
    expect(one.rotation.progress()).toMatchObject({ scene: { name: 'overview' }, leftMs: null })
    await one.wait(BEAT_MS + 60_000)
    expect(one.rotation.progress().scene.name).toBe('coverage')
  })

  test('a second press ends it, and the scene has its whole time again', async () => {
    await one.wait(40_000)
    one.rotation.press({ kind: 'pause' })
    await one.wait(10_000)
    one.rotation.press({ kind: 'pause' })
    expect(one.rotation.progress()).toMatchObject({ hold: null, leftMs: 45_000 })
  })

  test('a pin holds it for ever', async () => {
    one.rotation.press({ kind: 'pin' })
    await one.wait(3_600_000)
    expect(one.rotation.progress()).toMatchObject({ scene: { name: 'overview' }, hold: { kind: 'pinned' } })
    one.rotation.press({ kind: 'touch' })
    expect(one.rotation.progress().hold?.kind, 'a touch does not shorten it').toBe('pinned')
  })

  test('a touch holds the scene for a minute after the last one', async () => {
    one.rotation.press({ kind: 'touch' })
    await one.wait(40_000)
    one.rotation.press({ kind: 'touch' })
    await one.wait(TOUCH_MS - BEAT_MS)
    expect(one.rotation.progress().hold?.kind).toBe('paused')
    await one.wait(BEAT_MS)
    expect(one.rotation.progress().hold).toBeNull()
  })

  test('a touch does not shorten a pause', async () => {
    one.rotation.press({ kind: 'pause' })
    one.rotation.press({ kind: 'touch' })
    await one.wait(TOUCH_MS + BEAT_MS)
    expect(one.rotation.progress().hold?.kind).toBe('paused')
  })

  test('previous goes back, and a scene asked for by name comes whatever its hours', async () => {
    one.rotation.press({ kind: 'previous' })
    await one.settle()
    one.draw()
    expect(one.rotation.progress().scene.name).toBe('needs')
    one.rotation.press({ kind: 'scene', name: 'coverage' })
    await one.settle()
    one.draw()
    expect(one.rotation.progress().scene.name).toBe('coverage')
    one.rotation.press({ kind: 'scene', name: 'weather' })
    expect(one.rotation.progress().scene.name, 'nobody knows that one').toBe('coverage')
  })
})

describe('how a wall begins', () => {
  test('with the overview, when that is its first scene', () => {
    expect(one.onStage()).toEqual(['overview shown'])
    expect(one.asked).toEqual([])
  })

  test('with its own first scene as soon as that stands', async () => {
    const other = wall([{ scene: 'needs' }, { scene: 'coverage' }])
    await other.settle()
    other.draw()
    expect(other.onStage()).toEqual(['needs shown'])
  })

  test('pinned to the scene that its address names', async () => {
    const pinned = wall(undefined, 'needs')
    await pinned.settle()
    pinned.draw()
    await pinned.wait(300_000)
    expect(pinned.rotation.progress()).toMatchObject({ scene: { name: 'needs' }, hold: { kind: 'pinned' } })
  })

  test('a wall that is taken down listens to the clock no longer', () => {
    expect(one.listening()).toBe(1)
    one.rotation.stop()
    expect(one.listening()).toBe(0)
  })
})
