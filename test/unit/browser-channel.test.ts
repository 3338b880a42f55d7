import { describe, expect, test, vi } from 'vitest'
import type { Line } from '#browser/channel.ts'
import { answerAsWall, createWalls } from '#browser/channel.ts'
import { instant } from '#domain/periods.ts'
import type { Announcement } from '#domain/remote.ts'

/** The windows of one browser: each hears what the others say, copied as a browser copies it. */
function browser() {
  const ends = new Set<Set<(message: unknown) => void>>()
  return (): Line => {
    const own = new Set<(message: unknown) => void>()
    ends.add(own)
    return {
      post(message) {
        for (const end of ends) if (end !== own) for (const hear of end) hear(structuredClone(message))
      },
      listen(onMessage) {
        own.add(onMessage)
        return () => own.delete(onMessage)
      },
      close: () => void ends.delete(own),
    }
  }
}

const TOLD: Announcement = {
  scenes: [{ name: 'needs', ready: 'needs', title: null }],
  scene: 'needs',
  next: null,
  until: instant(Date.parse('2023-02-16T12:00:00+08:00')),
  hold: null,
  proportion: 16 / 9,
  panels: [],
}

function house() {
  const window = browser()
  let now = 0
  const wall = (screen: string | null, announce = () => TOLD) => {
    const obey = vi.fn()
    const line = window()
    const post = vi.spyOn(line, 'post')
    return { obey, post, end: answerAsWall({ line, screen, monotonic: () => now, announce, obey }) }
  }
  const remote = () => createWalls(window())
  const pass = (ms: number) => {
    now += ms
  }
  return { window, wall, remote, pass }
}

describe('a window that drives the walls of its browser', () => {
  test('finds every wall by its name, with its scenes, what it shows and until when', () => {
    const { wall, remote } = house()
    wall('lobby')
    wall('hall')
    const walls = remote()
    walls.ask()
    expect(walls.walls().map(({ screen, told }) => [screen, told])).toEqual([
      ['hall', TOLD],
      ['lobby', TOLD],
    ])
  })

  test('tells one of two walls what to do, and the other nothing', () => {
    const { wall, remote } = house()
    const lobby = wall('lobby')
    const hall = wall('hall')
    const walls = remote()
    walls.ask()
    walls.send(walls.walls()[1]?.id ?? '', { kind: 'next' })
    expect(lobby.obey.mock.calls).toEqual([[{ kind: 'next' }]])
    expect(hall.obey).not.toHaveBeenCalled()
  })

  test('tells two walls of one name apart', () => {
    const { wall, remote } = house()
    const [one, other] = [wall('lobby'), wall('lobby')]
    const walls = remote()
    walls.ask()
    for (const { id } of walls.walls()) walls.send(id, { kind: 'pause' })
    expect([one.obey.mock.calls.length, other.obey.mock.calls.length]).toEqual([1, 1])
  })

  test('is told at once when a wall goes, and forgets one that does not answer any more', () => {
    const { window, wall, remote } = house()
    const lobby = wall('lobby')
    const walls = remote()
    walls.ask()
    lobby.end.stop()
    expect(walls.walls()).toEqual([])
    window().post({ say: 'here', id: 'crashed', screen: null, told: { ...TOLD, until: null } })
    expect(walls.walls()).toHaveLength(1)
    for (let beat = 0; beat < 3; beat += 1) walls.ask()
    expect(walls.walls()).toEqual([])
  })

  test('hears no nonsense', () => {
    const { window, remote } = house()
    const walls = remote()
    const other = window()
    for (const message of [null, 'here', { say: 'here' }, { say: 'here', id: 'x', screen: 7, told: TOLD }])
      other.post(message)
    expect(walls.walls()).toEqual([])
  })
})

describe('a wall', () => {
  test('says nothing while nobody drives it, and stops saying it half a minute after the last question', () => {
    const { wall, remote, pass } = house()
    const lobby = wall('lobby')
    lobby.end.tell()
    expect(lobby.post).not.toHaveBeenCalled()
    remote().ask()
    lobby.end.tell()
    expect(lobby.post).toHaveBeenCalledTimes(2)
    pass(30_001)
    lobby.end.tell()
    expect(lobby.post).toHaveBeenCalledTimes(2)
  })

  test('follows no nonsense', () => {
    const { window, wall, remote } = house()
    const lobby = wall('lobby')
    const walls = remote()
    walls.ask()
    const to = walls.walls()[0]?.id
    const other = window()
    for (const command of [null, 'next', { kind: 'explode' }, { kind: 'point', x: 7, y: 0 }])
      other.post({ say: 'do', to, command })
    other.post({ say: 'do', to: 'somebody else', command: { kind: 'next' } })
    other.post(null)
    expect(lobby.obey).not.toHaveBeenCalled()
  })
})
