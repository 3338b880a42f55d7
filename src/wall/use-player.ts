import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useNothingAwaited } from '#panels/nothing-awaited.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import type { Player } from './player.tsx'

/**
 * What plays the scenes of this wall; null until it has come. It is fetched at the first beat after the first scene
 * stands, so that it keeps no figure waiting, and again at each beat until it has come.
 */
export function usePlayer(wall: RefObject<HTMLElement | null>): Player | null {
  const surroundings = useSurroundings()
  const cache = useQueryClient()
  const isCalm = useNothingAwaited()
  const [player, setPlayer] = useState<Player | null>(null)
  const latest = useRef<Surroundings>(surroundings)
  const { clock } = surroundings

  useEffect(() => {
    latest.current = surroundings
  }, [surroundings])

  const isDue = isCalm || player !== null
  useEffect(() => {
    if (!isDue) return
    let started: Player | null = null
    let restartedAt = Number.NEGATIVE_INFINITY
    let isOver = false
    const leave = clock.subscribe(() => {
      if (started !== null) return
      import('./player.tsx').then(
        ({ startPlayer }) => {
          const begin = () => {
            if (isOver || wall.current === null) return
            started?.stop()
            const around = () => latest.current
            started = startPlayer({ around, cache, wall: wall.current, restart, restartedAt })
            setPlayer(started)
          }
          const restart = () => {
            restartedAt = performance.now()
            begin()
          }
          if (started === null) begin()
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
  return player
}
