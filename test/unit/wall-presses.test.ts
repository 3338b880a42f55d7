import { beforeEach, describe, expect, test } from 'vitest'
import { PAUSE_MS, TOUCH_MS } from '#wall/director.ts'
import { BEAT_MS } from './moved-clock.ts'
import { wall } from './wall-by-the-clock.ts'

let one = wall()
beforeEach(() => {
  one = wall()
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
