import type { Query, QueryCache } from '@tanstack/react-query'
import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Clock } from '#domain/clock.ts'
import { useSurroundings } from './surroundings.ts'

/** One resource that hangs keeps away what others could show no longer than this. */
const LONGEST_WAIT_MS = 3_000

const isAwaited = ({ state, meta }: Query) =>
  state.fetchStatus === 'fetching' && state.data === undefined && meta?.later !== true

/** Once what has come is painted: a task after the next frame. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then))

/**
 * Before it is subscribed to, panels beside it may not have asked yet: until then there is always something awaited.
 */
function awaiting(cache: QueryCache, clock: Clock) {
  let since = Number.POSITIVE_INFINITY
  /** Whether the pictures are painted for which nothing is awaited any more. */
  let isPainted = false
  const isAnythingAwaited = () => cache.getAll().some(isAwaited)
  return {
    subscribe(onChange: () => void) {
      since = performance.now()
      let isPainting = false
      const look = () => {
        if (isAnythingAwaited()) isPainted = false
        else if (!isPainted && !isPainting) {
          isPainting = true
          afterPaint(() => {
            isPainting = false
            isPainted = !isAnythingAwaited()
            onChange()
          })
        }
        onChange()
      }
      look()
      const leave = [cache.subscribe(notifyManager.batchCalls(look)), clock.subscribe(look)]
      return () => {
        for (const one of leave) one()
      }
    },
    isOver: () => isPainted || performance.now() > since + LONGEST_WAIT_MS,
  }
}

/**
 * Whether nothing that a picture of the page needs is still on its way, and what has come is painted. What any
 * panel can do without for now would travel beside it, and keep it: the months compared with are twice as large as the month itself.
 */
export function useNothingAwaited(): boolean {
  const cache = useQueryClient().getQueryCache()
  const { clock } = useSurroundings()
  const { subscribe, isOver } = useMemo(() => awaiting(cache, clock), [cache, clock])
  return useSyncExternalStore(subscribe, isOver)
}
