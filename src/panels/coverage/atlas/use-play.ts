import { useEffect, useState } from 'react'
import type { Month } from '#domain/periods.ts'

/** How long a month stands before the next comes: time to see what changed, 14 months in a quarter of a minute. */
const MONTH_MS = 1_200

interface Film {
  /** Oldest first. */
  readonly months: readonly Month[]
  readonly shown: Month
  /** Whether the month on screen is the one asked for: the next waits for that. */
  readonly arrived: boolean
  readonly show: (month: Month) => void
}

/** From the last month it starts over: until the first one stands, the end is not the end. */
type State = 'paused' | 'playing' | 'rewinding'

/** Plays the months to the last and stops there. A timer runs only between two months of a film that plays. */
export function usePlay({ months, shown, arrived, show }: Film) {
  const [state, setState] = useState<State>('paused')
  const at = months.indexOf(shown)
  const next = months[at + 1] ?? null
  if (state === 'rewinding' && next !== null) setState('playing')
  if (state === 'playing' && next === null) setState('paused')

  useEffect(() => {
    if (state !== 'playing' || !arrived || next === null) return
    const timer = setTimeout(() => show(next), MONTH_MS)
    return () => clearTimeout(timer)
  }, [state, arrived, next, show])

  const [first] = months
  return {
    isPlaying: state !== 'paused',
    next,
    before: months[at - 1] ?? null,
    toggle: () => {
      if (state !== 'paused') return setState('paused')
      if (next !== null) return setState('playing')
      if (first === undefined || first === shown) return
      setState('rewinding')
      show(first)
    },
    pause: () => setState('paused'),
  }
}
