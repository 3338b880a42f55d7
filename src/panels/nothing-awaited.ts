import type { Query, QueryCache } from '@tanstack/react-query'
import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Clock } from '#domain/clock.ts'
import { useSurroundings } from './surroundings.ts'

/** One resource that hangs keeps away what others could show no longer than this. */
const LONGEST_WAIT_MS = 3_000

const isAwaited = ({ state, meta }: Query) =>
  state.fetchStatus === 'fetching' && state.data === undefined && meta?.later !== true

/** Before it is subscribed to, panels beside it may not have asked yet: until then there is always something awaited. */
function awaiting(cache: QueryCache, clock: Clock) {
  let since = Number.POSITIVE_INFINITY
  return {
    subscribe(onChange: () => void) {
      since = performance.now()
      const leave = [cache.subscribe(notifyManager.batchCalls(onChange)), clock.subscribe(onChange)]
      return () => {
        for (const one of leave) one()
      }
    },
    isOver: () =>
      performance.now() >= since &&
      (performance.now() > since + LONGEST_WAIT_MS || !cache.getAll().some(isAwaited)),
  }
}

/**
 * Whether nothing that a picture of the page needs is still on its way. What any panel can do without for now would
 * travel beside it, and keep it: the months compared with are twice as large as the month itself.
 */
export function useNothingAwaited(): boolean {
  const cache = useQueryClient().getQueryCache()
  const { clock } = useSurroundings()
  const { subscribe, isOver } = useMemo(() => awaiting(cache, clock), [cache, clock])
  return useSyncExternalStore(subscribe, isOver)
}
