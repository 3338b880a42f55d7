import { beforeEach, describe, expect, test } from 'vitest'
import { parseScenes } from '#api/scenes.ts'
import type { Scene } from '#domain/scenes.ts'
import { createTour } from '#wall/tour.ts'
import { BEAT_MS, movedClock } from './moved-clock.ts'

/** A wall at a scene of three towns, whose clock a test moves beat by beat. */
function wall(json: unknown = [{ scene: 'coverage', tour: 10 }, { scene: 'needs' }]) {
  const { clock, monotonic, pass, listening } = movedClock()
  const onScene = new Set<() => void>()
  const scenes = parseScenes(json)
  const around = {
    scene: scenes[0] as Scene,
    leftMs: null as number | null,
    isHeld: false,
    stops: ['yangshe', 'leyu', 'nanfeng'] as readonly string[],
  }
  const tour = createTour({
    clock,
    monotonic,
    shown: () => around.scene,
    onScene: (onChange) => {
      onScene.add(onChange)
      return () => onScene.delete(onChange)
    },
    leftMs: () => around.leftMs,
    isHeld: () => around.isHeld,
    stops: () => around.stops,
  })
  const wait = (ms: number) => {
    for (let gone = 0; gone < ms; gone += BEAT_MS) {
      if (around.leftMs !== null) around.leftMs -= BEAT_MS
      pass(BEAT_MS)
    }
    return tour.lit()
  }
  return {
    around,
    tour,
    wait,
    steps: (many: number, ms = 10_000) => Array.from({ length: many }, () => wait(ms)),
    show(at: number) {
      around.scene = scenes[at] ?? scenes[0]
      for (const onChange of onScene) onChange()
      return tour.lit()
    },
    listening: () => listening() + onScene.size,
  }
}

let one = wall()
beforeEach(() => {
  one = wall()
})

describe('a tour of the towns', () => {
  test('begins with the whole picture, tells of each town for its time, and begins anew', () => {
    expect(one.tour.lit()).toBeNull()
    expect(one.steps(6)).toEqual(['yangshe', 'leyu', 'nanfeng', null, 'yangshe', 'leyu'])
  })

  test('changes nothing between two steps', () => {
    let changes = 0
    one.tour.subscribe(() => {
      changes += 1
    })
    one.wait(35_000)
    expect(changes).toBe(3)
  })

  test('waits while nobody knows the towns yet', () => {
    one.around.stops = []
    expect(one.wait(60_000)).toBeNull()
  })

  test('tells of nobody where the scene has no tour', () => {
    expect(wall([{ scene: 'coverage', tour: false }]).wait(60_000)).toBeNull()
    expect(wall([{ scene: 'needs' }]).wait(60_000)).toBeNull()
  })

  test('stays at a town while somebody looks, and gives it its time when they have gone', () => {
    one.wait(10_000)
    one.around.isHeld = true
    expect(one.wait(60_000)).toBe('yangshe')
    one.around.isHeld = false
    expect(one.wait(BEAT_MS)).toBe('yangshe')
    expect(one.wait(BEAT_MS)).toBe('leyu')
  })

  test('goes on behind a town that is no longer in the figures', () => {
    one.wait(10_000)
    one.around.stops = ['leyu', 'nanfeng']
    expect(one.wait(10_000)).toBe('leyu')
  })
})

describe('a scene with a tour that does not last', () => {
  test('begins no step for which it leaves no time', () => {
    one.around.leftMs = 25_000
    expect([one.wait(10_000), one.wait(15_000)]).toEqual(['yangshe', 'yangshe'])
  })

  test('leaves nothing lit, and goes on when it comes again', () => {
    one.wait(20_000)
    expect(one.tour.lit()).toBe('leyu')
    expect(one.show(1)).toBeNull()
    one.wait(60_000)
    expect(one.show(0), 'first the whole picture').toBeNull()
    expect(one.wait(10_000)).toBe('nanfeng')
  })
})

test('a wall that is taken down listens to nothing any longer', () => {
  one.tour.stop()
  expect(one.listening()).toBe(0)
})
