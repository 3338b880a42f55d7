import type { RefObject } from 'react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { keepAwake } from '#browser/keep-awake.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { held } from './held.ts'
import type { Command } from './keys.ts'
import { listenToKeys } from './keys.ts'
import { listenToPointer } from './pointer.ts'
import type { Direction } from './Stage.tsx'

interface HandsOptions {
  readonly stage: RefObject<HTMLElement | null>
  readonly direction: Direction
  readonly command: (command: Command) => void
}

/** Keyboard, clicker, mouse and touch of the stage; tells whether somebody has just moved anything. */
export function useHands({ stage, direction, command }: HandsOptions): { readonly isAwake: boolean } {
  const { clock } = useSurroundings()
  const [awake] = useState(() => held(true))
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  }, [command])
  // Keyboard and pointer are outside of React.
  useEffect(() => listenToKeys(direction.press, (name) => latest.current(name)), [direction])
  useEffect(() => {
    if (stage.current === null) return
    return listenToPointer(stage.current, { direction, awake, clock })
  }, [stage, direction, awake, clock])
  // Somebody may speak for long about one scene.
  useEffect(() => {
    const screen = keepAwake()
    screen.beat()
    const leave = clock.subscribe(screen.beat)
    return () => {
      leave()
      screen.end()
    }
  }, [clock])
  return { isAwake: useSyncExternalStore(awake.subscribe, awake.get) }
}
