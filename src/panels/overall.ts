import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Source } from '#api/endpoint.ts'
import type { Freshness } from '#domain/freshness.ts'
import { freshnessOf, worst } from '#domain/freshness.ts'
import type { Name } from '#domain/names.ts'
import type { Instant, Month } from '#domain/periods.ts'
import { useSurroundings } from './surroundings.ts'

export interface Overall {
  readonly freshness: Freshness
  /** The oldest as-of among the figures on screen; null while there are none. */
  readonly asOf: Instant | null
  /** The month they describe. */
  readonly period: Month | null
  readonly demo: boolean
  /** Who the figures come from, each once. */
  readonly sources: readonly Name[]
}

interface Framed {
  readonly asOf: Instant
  readonly nextDue: Instant | null
  readonly period: Month
  readonly source: Source
}

const isFramed = (data: unknown): data is Framed =>
  typeof data === 'object' && data !== null && 'asOf' in data && 'nextDue' in data && 'source' in data

const sameOverall = (one: Overall | null, other: Overall | null) =>
  one !== null &&
  other !== null &&
  one.freshness === other.freshness &&
  one.asOf === other.asOf &&
  one.period === other.period &&
  one.demo === other.demo &&
  one.sources.map(({ zh }) => zh).join() === other.sources.map(({ zh }) => zh).join()

/** How far everything on screen can be trusted, taken together; null while nothing has come or failed yet. */
export function useOverall(): Overall | null {
  const cache = useQueryClient().getQueryCache()
  const { clock, isOffline, scope } = useSurroundings()
  const asked = scope.period ?? 'latest'
  const subscribe = useCallback(
    (onChange: () => void) => {
      const leaveCache = cache.subscribe(onChange)
      const leaveClock = clock.subscribe(onChange)
      return () => {
        leaveCache()
        leaveClock()
      }
    },
    [cache, clock],
  )
  const snapshot = useMemo(() => {
    let last: Overall | null = null
    return (): Overall | null => {
      // Months that are only compared with are old by nature and speak for nobody.
      const queries = cache.findAll({ type: 'active' }).filter(({ queryKey }) => queryKey[1] === asked)
      const told = queries.filter(({ state }) => state.status !== 'pending')
      if (told.length === 0) return null
      const frames = told.flatMap(({ state }) => (isFramed(state.data) ? [state.data] : []))
      const states = told.map(({ state }) =>
        freshnessOf(
          {
            nextDue: isFramed(state.data) ? state.data.nextDue : null,
            lastFailed: state.status === 'error',
            offline: isOffline(),
          },
          clock.now(),
        ),
      )
      const oldest = frames.reduce<Framed | null>(
        (one, other) => (one === null || other.asOf < one.asOf ? other : one),
        null,
      )
      const seen: Overall = {
        freshness: worst(states),
        asOf: oldest?.asOf ?? null,
        period: oldest?.period ?? null,
        demo: frames.some(({ source }) => source.demo),
        sources: [...new Map(frames.map(({ source: { name } }) => [name.zh, name])).values()],
      }
      if (!sameOverall(last, seen)) last = seen
      return last
    }
  }, [cache, clock, isOffline, asked])
  return useSyncExternalStore(subscribe, snapshot)
}
