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

interface History {
  failures: number
  failedAt: number
  jitter: number
}

/**
 * The one scheduler of the whole app: at each beat it asks again for whatever is on screen and due. Due is: the
 * interval has passed; or the figures promised for a moment may be there; or, after a failure, the backoff has
 * passed (5 s, 10 s, 20 s … up to the interval). Nothing is asked while the page is hidden.
 * @returns what stops it
 */
export function startRefresh({ cache, clock, intervalMs, random }: RefreshOptions): () => void {
  const histories = new WeakMap<Query, History>()

  const historyOf = (query: Query): History => {
    const history = histories.get(query) ?? { failures: 0, failedAt: 0, jitter: 0 }
    const { status, errorUpdatedAt } = query.state
    if (status !== 'error') history.failures = 0
    else if (errorUpdatedAt !== history.failedAt) {
      history.failures += 1
      history.failedAt = errorUpdatedAt
    }
    history.jitter ||= 1 + JITTER * (2 * random() - 1)
    histories.set(query, history)
    return history
  }

  const isDue = (query: Query, { failures, failedAt, jitter }: History): boolean => {
    const local = Date.now()
    if (failures > 0) {
      const wait = Math.min(intervalMs, FIRST_RETRY_MS * 2 ** (failures - 1))
      return local >= failedAt + wait * jitter
    }
    const { data, dataUpdatedAt } = query.state
    if (data === undefined) return false
    if (local >= dataUpdatedAt + intervalMs * jitter) return true
    const nextDue = nextDueOf(data)
    const now = clock.now()
    const askedAt = now - (local - dataUpdatedAt)
    return nextDue !== null && askedAt <= nextDue && nextDue < now
  }

  return clock.subscribe(() => {
    if (document.visibilityState === 'hidden') return
    for (const query of cache.getQueryCache().findAll({ type: 'active', fetchStatus: 'idle' })) {
      const history = historyOf(query)
      if (!isDue(query, history)) continue
      history.jitter = 0
      // A failure is in the state of the query already, where every panel sees it.
      void query.fetch().catch(() => undefined)
    }
  })
}

/** When the answer in the cache promised newer figures. */
const nextDueOf = (data: unknown): number | null =>
  typeof data === 'object' && data !== null && 'nextDue' in data && typeof data.nextDue === 'number'
    ? data.nextDue
    : null
