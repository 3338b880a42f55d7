import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useNothingAwaited } from '#panels/nothing-awaited.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import type { Play } from './play.tsx'

/**
 * What plays the scenes of this wall; null until it has come. It is fetched at the first beat after the first scene
 * stands, so that it keeps no figure waiting, and again at each beat until it has come.
 */
export function usePlay(wall: RefObject<HTMLElement | null>): Play | null {
  const surroundings = useSurroundings()
  const cache = useQueryClient()
  const isCalm = useNothingAwaited()
  const [play, setPlay] = useState<Play | null>(null)
  const latest = useRef<Surroundings>(surroundings)
  const { clock } = surroundings

  useEffect(() => {
    latest.current = surroundings
  }, [surroundings])

  const isDue = isCalm || play !== null
  useEffect(() => {
    if (!isDue) return
    let started: Play | null = null
    let isOver = false
    const leave = clock.subscribe(() => {
      if (started !== null) return
      import('./play.tsx').then(
        ({ startPlay }) => {
          if (isOver || started !== null || wall.current === null) return
          started = startPlay(() => latest.current, cache, wall.current)
          setPlay(started)
        },
        // The next beat tries again.
        () => undefined,
      )
    })
    return () => {
      isOver = true
      leave()
      started?.stop()
    }
  }, [isDue, clock, cache, wall])
  return play
}
