// @vitest-environment jsdom
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startRefresh } from '#app/refresh.ts'
import type { Clock } from '#domain/clock.ts'
import { instant } from '#domain/periods.ts'

const MINUTE = 60_000
const BEAT = 5_000

/** A clock that beats when the test says so; the server runs a year ahead of the machine. */
function beatingClock() {
  const listeners = new Set<() => void>()
  const aheadMs = 365 * 24 * 60 * MINUTE
  const clock: Clock = {
    now: () => instant(Date.now() + aheadMs),
    subscribe(onBeat) {
      listeners.add(onBeat)
      return () => listeners.delete(onBeat)
    },
  }
  return {
    clock,
    listeners,
    async pass(ms: number) {
      for (let passed = 0; passed < ms; passed += BEAT) {
        await vi.advanceTimersByTimeAsync(BEAT)
        for (const listener of listeners) listener()
        await vi.advanceTimersByTimeAsync(0)
      }
    },
  }
}

/** One resource on screen, whose answers the test gives. */
async function onScreen(answer: () => unknown) {
  const cache = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  })
  const asked = vi.fn(async () => {
    const value = answer()
    if (value instanceof Error) throw value
    return value
  })
  const observer = new QueryObserver(cache, { queryKey: ['stations', 'latest'], queryFn: asked })
  const leave = observer.subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(0)
  return { cache, asked, leave }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('figures on screen are asked for again once the configured interval has passed, not before', async () => {
  const { clock, pass } = beatingClock()
  const { cache, asked } = await onScreen(() => ({ nextDue: null }))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })
  await pass(55_000)
  expect(asked).toHaveBeenCalledTimes(1)
  await pass(10_000)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('walls started together spread out: the interval of each differs by up to a tenth', async () => {
  const { clock, pass } = beatingClock()
  const { cache, asked } = await onScreen(() => ({ nextDue: null }))
  startRefresh({ cache, clock, intervalMs: 10 * MINUTE, random: () => 0 })
  await pass(9 * MINUTE)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('figures promised for a moment are asked for at that moment, once, however long the interval is', async () => {
  const { clock, pass } = beatingClock()
  const promised = clock.now() + 2 * MINUTE
  const { cache, asked } = await onScreen(() => ({ nextDue: promised }))
  startRefresh({ cache, clock, intervalMs: 60 * MINUTE, random: () => 0.5 })
  await pass(MINUTE)
  expect(asked).toHaveBeenCalledTimes(1)
  await pass(2 * MINUTE)
  expect(asked).toHaveBeenCalledTimes(2)
  await pass(10 * MINUTE)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a failing resource is tried after 5, 10, 20 seconds and so on, but no later than the interval', async () => {
  const { clock, pass } = beatingClock()
  const { cache, asked } = await onScreen(() => new Error('down'))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })
  const tries: number[] = []
  for (let at = BEAT; at <= 5 * MINUTE; at += BEAT) {
    const before = asked.mock.calls.length
    await pass(BEAT)
    if (asked.mock.calls.length > before) tries.push(at / 1000)
  }
  expect(tries).toEqual([5, 15, 35, 75, 135, 195, 255])
})

test('a resource that answers again goes back to the interval', async () => {
  const { clock, pass } = beatingClock()
  let down = true
  const { cache, asked } = await onScreen(() => (down ? new Error('down') : { nextDue: null }))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })
  await pass(15_000)
  down = false
  await pass(20_000)
  const answered = asked.mock.calls.length
  await pass(55_000)
  expect(asked.mock.calls.length).toBe(answered)
})

test('what is no longer on screen is not asked for', async () => {
  const { clock, pass } = beatingClock()
  const { cache, asked, leave } = await onScreen(() => ({ nextDue: null }))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })
  leave()
  await pass(5 * MINUTE)
  expect(asked).toHaveBeenCalledTimes(1)
})

test('nothing is asked for while the page is hidden', async () => {
  const { clock, pass } = beatingClock()
  const { cache, asked } = await onScreen(() => ({ nextDue: null }))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await pass(5 * MINUTE)
  expect(asked).toHaveBeenCalledTimes(1)
})

test.each([
  ['back', -24 * 60 * MINUTE],
  ['on', 24 * 60 * MINUTE],
])('setting the machine’s clock a day %s neither stops the refresh nor hurries it', async (_, byMs) => {
  const { clock, pass } = beatingClock()
  const { cache, asked } = await onScreen(() => ({ nextDue: null }))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })
  await pass(10_000)
  vi.setSystemTime(Date.now() + byMs)
  await pass(40_000)
  expect(asked).toHaveBeenCalledTimes(1)
  await pass(15_000)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('stopping leaves nothing behind', async () => {
  const { clock, listeners } = beatingClock()
  const { cache } = await onScreen(() => ({ nextDue: null }))
  startRefresh({ cache, clock, intervalMs: MINUTE, random: () => 0.5 })()
  expect(listeners.size).toBe(0)
})
