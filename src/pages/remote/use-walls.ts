import { useEffect, useState, useSyncExternalStore } from 'react'
import type { WallHeard, Walls } from '#browser/channel.ts'
import { createWalls, openLine } from '#browser/channel.ts'
import type { Clock } from '#domain/clock.ts'
import type { Command } from '#domain/remote.ts'

const NONE: readonly WallHeard[] = []
const still = () => () => undefined

interface WallsHere {
  readonly walls: readonly WallHeard[]
  readonly send: (id: string, command: Command) => void
}

/** The walls in other windows of this browser: who is there is asked at each beat. */
export function useWalls(clock: Clock): WallsHere {
  const [here, setHere] = useState<Walls | null>(null)
  // The other windows are outside of React.
  useEffect(() => {
    const line = openLine()
    if (line === null) return
    const walls = createWalls(line)
    setHere(walls)
    walls.ask()
    const leave = clock.subscribe(walls.ask)
    return () => {
      leave()
      walls.stop()
      setHere(null)
    }
  }, [clock])
  const walls = useSyncExternalStore(here?.subscribe ?? still, () => here?.walls() ?? NONE)
  return { walls, send: (id, command) => here?.send(id, command) }
}
