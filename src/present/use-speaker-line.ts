import { useEffect, useState } from 'react'
import { useSurroundings } from '#panels/surroundings.ts'
import type { Line, Message, StageState } from './channel.ts'
import { openLine } from './channel.ts'

interface Heard {
  /** What the window that presents shows; null while there is none. */
  readonly state: StageState | null
  readonly line: Line | null
}

/**
 * What the speaker's window hears of the one that presents. It asks at each beat, so that a window that was closed,
 * loaded anew or opened again is noticed whichever way it went.
 */
export function useSpeakerLine(): Heard {
  const { clock } = useSurroundings()
  const [state, setState] = useState<StageState | null>(null)
  const [line, setLine] = useState<Line | null>(null)
  useEffect(() => {
    const opened = openLine()
    let from: string | null = null
    let isAnswered = true
    const ask = () => opened.send({ kind: 'hello' })
    const lose = () => {
      from = null
      setState(null)
    }
    const stopListening = opened.listen((message: Message) => {
      if (message.kind === 'bye' && message.from === from) {
        lose()
        return ask()
      }
      // Of two that present the one that was there first is followed, until somebody turns the page in the other.
      if (message.kind !== 'state' || (from !== null && from !== message.from && !message.isTurned)) return
      from = message.from
      isAnswered = true
      setState(message)
    })
    const leaveClock = clock.subscribe(() => {
      // A window that presents answers at once: one that has not by the next beat is gone.
      if (!isAnswered && from !== null) lose()
      isAnswered = false
      ask()
    })
    setLine(opened)
    ask()
    return () => {
      stopListening()
      leaveClock()
      opened.close()
    }
  }, [clock])
  return { state, line }
}
