import { expect, test, vi } from 'vitest'
import { supervise } from '#wall/supervision.ts'
import { BEAT_MS } from './moved-clock.ts'
import { wall } from './wall-by-the-clock.ts'

const HOUR_MS = 60 * 60_000

/** A wall that somebody watches over. */
function watched() {
  const one = wall()
  const onStuck = vi.fn()
  const end = supervise({ ...one, onStuck })
  return { ...one, onStuck, end }
}

test('a rotation that goes on is never found stuck, in an hour of scenes or in an hour of outage', async () => {
  const { onStuck, wait, refuse } = watched()
  await wait(HOUR_MS)
  for (const scene of ['overview', 'coverage', 'needs']) refuse.add(scene)
  await wait(HOUR_MS)
  expect(onStuck).not.toHaveBeenCalled()
})

test('nor is one that somebody holds, or that has one scene alone', async () => {
  const held = watched()
  held.rotation.press({ kind: 'pin' })
  await held.wait(HOUR_MS)
  expect(held.onStuck).not.toHaveBeenCalled()
})

test('one that stands still is found a minute later, and each minute again until it goes on', async () => {
  const one = wall()
  const still = one.rotation.progress()
  const onStuck = vi.fn()
  const end = supervise({ ...one, rotation: { progress: () => still }, onStuck })
  await one.wait(60_000)
  expect(onStuck).not.toHaveBeenCalled()
  await one.wait(BEAT_MS)
  expect(onStuck).toHaveBeenCalledTimes(1)
  await one.wait(60_000 + BEAT_MS)
  expect(onStuck).toHaveBeenCalledTimes(2)
  end()
  await one.wait(HOUR_MS)
  expect(onStuck).toHaveBeenCalledTimes(2)
})
