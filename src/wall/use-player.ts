import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useNothingAwaited } from '#panels/nothing-awaited.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import type { Player } from './player.tsx'

/** Ten minutes of trying. */
const PATIENT_BEATS = 120

const reload = () => window.location.reload()

/**
 * What plays the scenes of this wall; null until it has come. It is fetched at the first beat after the first scene
 * stands, so that it keeps no figure waiting, and again at each beat until it has come; after ten minutes the page is loaded
 * anew if the server answers.
 */
export function usePlayer(wall: RefObject<HTMLElement | null>): Player | null {
  const surroundings = useSurroundings()
  const cache = useQueryClient()
  const isCalm = useNothingAwaited()
  const [player, setPlayer] = useState<Player | null>(null)
  const latest = useRef<Surroundings>(surroundings)
  const { clock, client } = surroundings

  useEffect(() => {
    latest.current = surroundings
  }, [surroundings])

  const isDue = isCalm || player !== null
  useEffect(() => {
    if (!isDue) return
    let started: Player | null = null
    let restartedAt = Number.NEGATIVE_INFINITY
    let failed = 0
    const gone = new AbortController()
    const leave = clock.subscribe(() => {
      if (started !== null) return
      import('./player.tsx').then(
        ({ startPlayer }) => {
          const begin = () => {
            if (gone.signal.aborted || wall.current === null) return
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
        // The next beat tries again. What does not come in all these is gone, with the release this page is of.
        () => {
          failed += 1
          if (failed % PATIENT_BEATS === 0)
            void client.getFile('config.json', gone.signal).then(reload, () => undefined)
        },
      )
    })
    return () => {
      gone.abort()
      leave()
      started?.stop()
    }
  }, [isDue, clock, client, cache, wall])
  return player
}
