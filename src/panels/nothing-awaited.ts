import type { Query } from '@tanstack/react-query'
import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { useSurroundings } from './surroundings.ts'

/** One resource that hangs keeps away what others could show no longer than this. */
const LONGEST_WAIT_MS = 3_000

const isAwaited = ({ state, meta }: Query) =>
  state.fetchStatus === 'fetching' && state.data === undefined && meta?.later !== true

/**
 * Whether nothing that a picture of the page needs is still on its way. What any panel can do without for now would
 * travel beside it, and keep it: the months compared with are twice as large as the month itself.
 */
export function useNothingAwaited(): boolean {
  const cache = useQueryClient().getQueryCache()
  const { clock } = useSurroundings()
  const [since] = useState(() => performance.now())
  const subscribe = useCallback(
    (onChange: () => void) => {
      const leave = [cache.subscribe(notifyManager.batchCalls(onChange)), clock.subscribe(onChange)]
      return () => {
        for (const one of leave) one()
      }
    },
    [cache, clock],
  )
  return useSyncExternalStore(
    subscribe,
    () => performance.now() - since > LONGEST_WAIT_MS || !cache.getAll().some(isAwaited),
  )
}
