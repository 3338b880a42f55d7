import type { Query, QueryClient } from '@tanstack/react-query'
import type { Clock } from '#domain/clock.ts'

const FIRST_RETRY_MS = 5_000
/** Walls started by the same switch must not ask in the same second for ever. */
const JITTER = 0.1

interface RefreshOptions {
  readonly cache: QueryClient
  readonly clock: Clock
  /** The configured interval between two polls of the same resource. */
  readonly intervalMs: number
  /** 0 to 1. */
  readonly random: () => number
}

/** What came of a query, on the machine's monotonic clock: its date may be set back by a day at any moment. */
interface History {
  readonly failures: number
  readonly at: number
  readonly jitter: number
}

/**
 * The one scheduler of the whole app: at each beat it asks again for whatever is on screen and due. Due is: the
 * interval has passed; or the figures promised for a moment may be there; or, after a failure, the backoff has
 * passed (5 s, 10 s, 20 s … up to the interval). Nothing is asked while the page is hidden.
 * @returns what stops it
 */
export function startRefresh({ cache, clock, intervalMs, random }: RefreshOptions): () => void {
  const histories = new WeakMap<Query, History>()

  const note = (query: Query): History => {
    const failures = query.state.status === 'error' ? (histories.get(query)?.failures ?? 0) + 1 : 0
    const history = { failures, at: performance.now(), jitter: 1 + JITTER * (2 * random() - 1) }
    histories.set(query, history)
    return history
  }

  const isDue = (query: Query): boolean => {
    const { failures, at, jitter } = histories.get(query) ?? note(query)
    const ageMs = performance.now() - at
    if (failures > 0) return ageMs >= Math.min(intervalMs, FIRST_RETRY_MS * 2 ** (failures - 1)) * jitter
    if (query.state.data === undefined) return false
    if (ageMs >= intervalMs * jitter) return true
    const nextDue = nextDueOf(query.state.data)
    const now = clock.now()
    return nextDue !== null && now - ageMs <= nextDue && nextDue < now
  }

  // What the first picture was drawn with has come before anybody listened.
  for (const query of cache.getQueryCache().getAll()) note(query)
  const leaveCache = cache.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return
    if (event.action.type === 'success' || event.action.type === 'error') note(event.query)
  })
  const leaveClock = clock.subscribe(() => {
    if (document.visibilityState === 'hidden') return
    for (const query of cache.getQueryCache().findAll({ type: 'active', fetchStatus: 'idle' })) {
      // A failure is in the state of the query already, where every panel sees it.
      if (isDue(query)) void query.fetch().catch(() => undefined)
    }
  })
  return () => {
    leaveCache()
    leaveClock()
  }
}

/** When the answer in the cache promised newer figures. */
const nextDueOf = (data: unknown): number | null =>
  typeof data === 'object' && data !== null && 'nextDue' in data && typeof data.nextDue === 'number'
    ? data.nextDue
    : null
