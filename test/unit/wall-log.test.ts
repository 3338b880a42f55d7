import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import type { FailureKind } from '#api/failure.ts'
import { ApiFailure } from '#api/failure.ts'
import { createJournal } from '#browser/journal.ts'
import { createStore } from '#browser/store.ts'
import type { Recovery } from '#domain/journal.ts'
import { startLog } from '#wall/log.ts'
import { keeping } from './keeping.ts'
import { movedClock } from './moved-clock.ts'

describe('the log of a wall, read in another window', () => {
  function logged() {
    const time = movedClock()
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
