import { act, screen, waitFor } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { usePlayer } from '#wall/use-player.ts'
import { hang } from './hang.tsx'
import { answering, good, PICTURE, probe } from './probe.tsx'

const { startPlayer } = vi.hoisted(() => ({ startPlayer: vi.fn() }))
vi.mock('#wall/player.tsx', () => ({ startPlayer }))

/** What a player is given: only what the wall hands over counts here. */
interface Given {
  readonly restart: () => void
  readonly restartedAt: number
}

const given = (turn: number): Given => startPlayer.mock.calls[turn]?.[0]

function Wall() {
  const wall = useRef<HTMLElement>(null)
  const player = usePlayer(wall)
  return (
    <main ref={wall}>{player === null ? '尚无场景' : `第 ${player.rotation.progress().scene.name} 次`}</main>
  )
}

/** A wall before a player that only counts how often it was started. */
async function hangWall() {
  answering(good())
  const stop = vi.fn()
  startPlayer.mockImplementation(() => ({
    rotation: { progress: () => ({ scene: { name: startPlayer.mock.calls.length } }) },
    stop,
  }))
  const hung = hang(probe().panel, { neighbour: <Wall /> })
  await screen.findByText(PICTURE)
  return { ...hung, stop, beat: () => act(async () => hung.clock.moveTo('2023-02-16T18:00:05+08:00')) }
}

beforeEach(() => {
  startPlayer.mockReset()
})

test('what plays the scenes is fetched at the first beat after the first picture stands, and started once', async () => {
  const { beat, unmount, stop } = await hangWall()
  expect(screen.getByText('尚无场景')).toBeDefined()
  await beat()
  await beat()
  expect(await screen.findByText('第 1 次')).toBeDefined()
  expect(startPlayer).toHaveBeenCalledTimes(1)
  unmount()
  expect(stop).toHaveBeenCalledTimes(1)
})

test('a soft restart ends the player and puts another in its place, which knows when that was', async () => {
  const { beat, stop } = await hangWall()
  await beat()
  await waitFor(() => expect(startPlayer).toHaveBeenCalledTimes(1))
  expect(given(0).restartedAt).toBe(Number.NEGATIVE_INFINITY)
  act(() => given(0).restart())
  expect(stop).toHaveBeenCalledTimes(1)
  expect(screen.getByText('第 2 次')).toBeDefined()
  expect(given(1).restartedAt).toBeLessThanOrEqual(performance.now())
  expect(given(1).restartedAt).toBeGreaterThan(0)
})
