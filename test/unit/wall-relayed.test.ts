import { describe, expect, test, vi } from 'vitest'
import { ApiFailure } from '#api/failure.ts'
import type { Relay } from '#api/relay.ts'
import type { Announcement, Command } from '#domain/remote.ts'
import { startRelayed } from '#wall/relayed.ts'
import { movedClock } from './moved-clock.ts'

/** What was begun has come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a wall that asks a relay', () => {
  const TOLD: Announcement = {
    scenes: [],
    scene: 'overview',
    next: null,
    until: null,
    hold: null,
    proportion: 1,
    panels: [],
  }
  function relayed(batches: readonly (readonly Command[] | ApiFailure)[]) {
    const time = movedClock()
    const left = [...batches]
    let cursor = 0
    const asked: (number | null)[] = []
    const announce = vi.fn(async () => undefined)
    const relay: Relay = {
      announce,
      commandsAfter: async (after) => {
        asked.push(after)
        const batch = left.shift() ?? []
        if (batch instanceof ApiFailure) throw batch
        cursor += 1
        return { cursor, commands: batch }
      },
      look: async () => Promise.reject(new Error('a wall does not look')),
      send: async () => undefined,
    }
    const obey = vi.fn()
    const onState = vi.fn()
    const end = startRelayed({ ...time, relay, announce: () => TOLD, obey, onState })
    const beat = async (ms = 5_000) => {
      time.pass(ms)
      await settled()
    }
    return { beat, asked, announce, obey, onState, end }
  }

  test('asks at each beat from where it has come to, and does what it is told', async () => {
    const { beat, asked, obey } = relayed([[], [{ kind: 'next' }]])
    await settled()
    await beat()
    await beat()
    expect(asked).toEqual([null, 1, 2])
    expect(obey.mock.calls).toEqual([[{ kind: 'next' }]])
  })

  test('tells what it shows once, and then once a minute that it is there', async () => {
    const { beat, announce } = relayed([])
    await settled()
    for (let beats = 0; beats < 12; beats += 1) await beat()
    expect(announce).toHaveBeenCalledTimes(2)
  })

  test('says that another screen has its name, and asks again after half a minute', async () => {
    const { beat, asked, onState } = relayed([new ApiFailure('forbidden', 'taken', 403)])
    await settled()
    expect(onState.mock.calls.at(-1)).toEqual(['taken'])
    await beat()
    expect(asked).toHaveLength(1)
    await beat(30_000)
    expect(asked).toHaveLength(2)
    expect(onState.mock.calls.at(-1)).toEqual(['fine'])
  })

  test('tells a relay that has forgotten it of itself at the next beat', async () => {
    const { beat, announce } = relayed([[], new ApiFailure('missing', 'no such screen', 404)])
    await settled()
    await beat()
    await beat()
    expect(announce).toHaveBeenCalledTimes(2)
  })

  test('asks nothing any more once it has ended', async () => {
    const { beat, asked, end } = relayed([])
    await settled()
    end()
    await beat()
    expect(asked).toHaveLength(1)
  })
})
