import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, test, vi } from 'vitest'
import type { FailureKind } from '#api/failure.ts'
import { ApiFailure } from '#api/failure.ts'
import type { Relay } from '#api/relay.ts'
import { createJournal } from '#browser/journal.ts'
import { screenToken, tokenTyped } from '#browser/screen-token.ts'
import { createStore } from '#browser/store.ts'
import type { Recovery } from '#domain/journal.ts'
import { instant } from '#domain/periods.ts'
import type { Announcement, Command } from '#domain/remote.ts'
import type { Hold } from '#wall/director.ts'
import { startLog } from '#wall/log.ts'
import { obeying } from '#wall/obey.ts'
import { startRelayed } from '#wall/relayed.ts'
import { createSigns } from '#wall/signs.ts'
import { keeping } from './keeping.ts'

/** A clock that a test moves by its beats. */
function clockOf() {
  let now = 0
  const listeners = new Set<() => void>()
  return {
    clock: {
      now: () => instant(Date.parse('2023-02-16T12:00:00+08:00') + now),
      subscribe: (onBeat: () => void) => {
        listeners.add(onBeat)
        return () => listeners.delete(onBeat)
      },
    },
    monotonic: () => now,
    pass(ms: number) {
      now += ms
      for (const onBeat of listeners) onBeat()
    },
  }
}

/** What was begun has come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('what is held before a wall', () => {
  test.each([
    ['name', 10_000],
    ['code', 60_000],
  ] as const)('the %s goes by itself after %i ms', (sign, ms) => {
    const { clock, monotonic, pass } = clockOf()
    const signs = createSigns(clock, monotonic)
    signs.show(sign)
    pass(ms - 5_000)
    expect(signs.sign()).toBe(sign)
    pass(5_000)
    expect(signs.sign()).toBeNull()
  })

  test('the light goes by itself after a quarter of a minute, and at once when it is put out', () => {
    const { clock, monotonic, pass } = clockOf()
    const signs = createSigns(clock, monotonic)
    signs.shine({ x: 0.5, y: 0.5 })
    pass(10_000)
    expect(signs.light()).toEqual({ x: 0.5, y: 0.5 })
    pass(5_000)
    expect(signs.light()).toBeNull()
    signs.shine({ x: 0, y: 0 })
    signs.shine(null)
    expect(signs.light()).toBeNull()
  })

  test('the same key again takes it away; another shows another', () => {
    const { clock, monotonic } = clockOf()
    const signs = createSigns(clock, monotonic)
    signs.turn('name')
    signs.turn('code')
    expect(signs.sign()).toBe('code')
    signs.turn('code')
    expect(signs.sign()).toBeNull()
  })
})

describe('a wall that is told', () => {
  const told = (command: Command, hold: Hold | null = null) => {
    const press = vi.fn()
    const show = vi.fn()
    const shine = vi.fn()
    const rotation = {
      press,
      progress: () => ({ hold }) as ReturnType<Parameters<typeof obeying>[0]['rotation']['progress']>,
    }
    const middleOf = (panel: string) => (panel === 'gaps' ? { x: 0.2, y: 0.3 } : null)
    obeying({ rotation, signs: { show, shine }, middleOf })(command)
    return [...press.mock.calls, ...show.mock.calls, ...shine.mock.calls]
  }
  const paused: Hold = { kind: 'paused', until: 1 }

  test.each<[Command, Hold | null, unknown[]]>([
    [{ kind: 'next' }, null, [[{ kind: 'next' }]]],
    [{ kind: 'scene', scene: 'needs' }, null, [[{ kind: 'scene', name: 'needs' }]]],
    [{ kind: 'pause' }, null, [[{ kind: 'pause' }]]],
    [{ kind: 'pause' }, paused, []],
    [{ kind: 'pin' }, paused, [[{ kind: 'pin' }]]],
    [{ kind: 'pin' }, { kind: 'pinned' }, []],
    [{ kind: 'resume' }, paused, [[{ kind: 'resume' }]]],
    [{ kind: 'name' }, null, [['name']]],
    [{ kind: 'point', x: 0.5, y: 1 }, null, [[{ x: 0.5, y: 1 }]]],
    [{ kind: 'panel', panel: 'gaps' }, null, [[{ x: 0.2, y: 0.3 }]]],
    [{ kind: 'panel', panel: 'none' }, null, []],
    [{ kind: 'dark' }, null, [[null]]],
  ])('%j, while %j: does %j', (command, hold, calls) => {
    expect(told(command, hold)).toEqual(calls)
  })
})

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
    const time = clockOf()
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

describe('the code of a screen', () => {
  test('is made up once and kept, and is taken however it is typed', () => {
    const kept = keeping()
    const store = createStore(() => kept)
    const token = screenToken(store)
    expect(token).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(screenToken(store)).toBe(token)
    expect(tokenTyped(` ${token.toLowerCase().replace('-', ' ')} `)).toBe(token)
  })

  test.each(['', 'ABCD', 'ABCD-234', 'ABCD-O110', '<b>'])('“%s” is none', (typed) => {
    expect(tokenTyped(typed)).toBeNull()
  })

  test('that somebody wrote into the store by hand is not taken', () => {
    const kept = keeping()
    kept.setItem('station-atlas.screen-token', '"><script>')
    expect(screenToken(createStore(() => kept))).not.toContain('script')
  })
})

describe('the log of a wall, read in another window', () => {
  function logged() {
    const time = clockOf()
    const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    const kept = keeping()
    const journal = createJournal(
      createStore(() => kept),
      () => 'lobby',
    )
    const panels = { seen: ['gaps', 'needs'], crashed: [] as string[] }
    const log = { ...time, cache, journal, screen: 'lobby', build: 'assets/a.js', crashes: () => panels }
    const end = startLog(log)
    const answer = (name: string) => cache.fetchQuery({ queryKey: [name], queryFn: () => 1, staleTime: 0 })
    const fail = (kind: FailureKind, name: string) =>
      cache
        .fetchQuery({ queryKey: [name], queryFn: () => Promise.reject(new ApiFailure(kind, `${name}: 503`)) })
        .catch(() => undefined)
    return { ...time, cache, journal, panels, end, answer, fail }
  }

  test('says what it was answered, what failed, and how many beats it missed', async () => {
    const { clock, pass, journal, end, answer, fail } = logged()
    await answer('stations')
    await fail('refused', 'needs')
    pass(5_000)
    pass(60_000)
    end()
    expect(journal.read()).toMatchObject({
      fault: { detail: 'refused: needs: 503' },
      answered: clock.now() - 65_000,
      screens: [{ screen: 'lobby', build: 'assets/a.js', missedBeats: 11 }],
    })
  })

  test.each<[FailureKind, Recovery]>([
    ['unreachable', 'backend'],
    ['refused', 'backend'],
    ['timeout', 'request'],
    ['unauthorised', 'login'],
  ])(
    'an outage that began as “%s” is one recovery of the %s, however many figures it kept',
    async (kind, what) => {
      const { pass, journal, cache, answer, fail } = logged()
      const watching = ['stations', 'needs'].map((name) =>
        new QueryObserver(cache, {
          queryKey: [name],
          queryFn: () => 1,
          initialData: 0,
          staleTime: Number.POSITIVE_INFINITY,
        }).subscribe(() => undefined),
      )
      await fail(kind, 'stations')
      await fail('unreachable', 'needs')
      pass(5_000)
      await answer('stations')
      pass(5_000)
      expect(journal.read().healed, 'one of the two still fails').toEqual([])
      await answer('needs')
      pass(5_000)
      pass(5_000)
      expect(journal.read().tally).toEqual({ [what]: 1 })
      for (const leave of watching) leave()
    },
  )

  test('a panel that draws again was healed; one that gave way to another scene was not', () => {
    const { pass, journal, panels } = logged()
    panels.crashed = ['gaps', 'needs']
    pass(5_000)
    panels.crashed = []
    panels.seen = ['gaps']
    pass(5_000)
    expect(journal.read().tally).toEqual({ panel: 1 })
  })
})
