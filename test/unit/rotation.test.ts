import { beforeEach, describe, expect, test } from 'vitest'
import { BEAT_MS } from './moved-clock.ts'
import { wall } from './wall-by-the-clock.ts'

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
    expect(one.rotation.shown().name, 'the head of the wall still speaks of what is seen').toBe('overview')
    const [, coming] = one.rotation.layers()
    one.rotation.stands(coming?.id ?? -1)
    expect(one.onStage()).toEqual(['overview leaving', 'coverage shown'])
    expect(one.rotation.shown().name).toBe('coverage')
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

  test('when nothing can come and the scene has run out of its hours, each is tried once in a beat, not for ever', async () => {
    const shut = wall([
      { scene: 'overview', hours: { from: '08:00', to: '12:00' } },
      { scene: 'coverage' },
      { scene: 'needs' },
    ])
    shut.refuse.add('coverage').add('needs')
    await shut.wait(BEAT_MS)
    expect(shut.asked).toEqual(['coverage', 'needs'])
    expect(shut.onStage()).toEqual(['overview shown'])
    await shut.wait(BEAT_MS)
    expect(shut.asked).toEqual(['coverage', 'needs', 'coverage', 'needs'])
  })

  test('one whose picture never stands goes again, and leaves nothing behind', async () => {
    const two = wall([{ scene: 'overview' }, { scene: 'needs' }])
    two.rotation.press({ kind: 'next' })
    await two.settle()
    expect(two.onStage()).toEqual(['overview shown', 'needs preparing'])
    await two.beats(30_000)
    expect(two.onStage()).toEqual(['overview shown'])
  })

  test('one that fails after two presses leaves what is seen, not what never was', async () => {
    one.never.add('coverage')
    one.refuse.add('needs')
    one.rotation.press({ kind: 'next' })
    one.rotation.press({ kind: 'next' })
    await one.settle()
    expect(one.rotation.progress().scene.name).toBe('overview')
    expect(one.onStage()).toEqual(['overview shown'])
  })

  test('what was fetched before a long pause is fetched again', async () => {
    await one.wait(35_000)
    expect(one.asked).toEqual(['coverage'])
    one.rotation.press({ kind: 'pin' })
    await one.wait(3_600_000)
    one.rotation.press({ kind: 'pin' })
    await one.wait(50_000)
    expect(one.asked).toEqual(['coverage', 'coverage'])
    expect(one.rotation.progress().scene.name).toBe('coverage')
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

describe('a scene that cannot be drawn', () => {
  test('is passed over while it is on its way', async () => {
    await one.beats(45_000)
    expect(one.onStage()).toEqual(['overview shown', 'coverage preparing'])
    one.rotation.fails(1)
    await one.settle()
    expect(one.onStage()).toEqual(['overview shown', 'needs preparing'])
  })

  test('gives way at the next beat when it fails while it is seen', async () => {
    await one.wait(50_000)
    expect(one.onStage()).toEqual(['coverage shown'])
    one.rotation.fails(1)
    await one.wait(BEAT_MS)
    expect(one.onStage()).toEqual(['needs shown'])
  })

  test('stays while somebody pins it: it is tried again in its place', async () => {
    await one.wait(50_000)
    one.rotation.press({ kind: 'pin' })
    one.rotation.fails(1)
    await one.wait(BEAT_MS)
    expect(one.onStage()).toEqual(['coverage shown'])
  })
})

describe('a wall that is to stay at a scene and is switched on in an outage', () => {
  const staying = () =>
    wall([{ scene: 'overview' }, { scene: 'coverage' }, { scene: 'needs' }], 'needs', ['needs'])

  test('shows what it opened with, says so, and does not wander to other scenes', async () => {
    const one = staying()
    await one.wait(300_000)
    expect(one.onStage()).toEqual(['overview shown'])
    expect(one.rotation.shown().name).toBe('overview')
    expect(one.rotation.progress().hold?.kind).toBe('pinned')
    expect(new Set(one.asked)).toEqual(new Set(['needs']))
  })

  test('shows its scene as soon as the figures come', async () => {
    const one = staying()
    await one.wait(300_000)
    one.refuse.clear()
    await one.wait(2 * BEAT_MS)
    expect(one.onStage()).toEqual(['needs shown'])
    expect(one.rotation.shown().name).toBe('needs')
  })
})

test('a list whose first scene does not come begins with another, and the first has its turn in the next round', async () => {
  const one = wall([{ scene: 'workforce' }, { scene: 'coverage' }], null, ['workforce'])
  await one.wait(2 * BEAT_MS)
  expect(one.onStage()).toEqual(['coverage shown'])
  one.refuse.clear()
  await one.wait(50_000)
  expect(one.onStage()).toEqual(['workforce shown'])
})
