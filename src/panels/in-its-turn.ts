import { useEffect, useState } from 'react'
import { inTurn } from './turns.ts'

interface Outcome<Value> {
  readonly of: () => Value
  /** Gives what was worked out, or throws what went wrong. */
  readonly tell: () => Value
}

function outcomeOf<Value>(workOut: () => Value): Outcome<Value> {
  try {
    const value = workOut()
    return { of: workOut, tell: () => value }
  } catch (error) {
    return {
      of: workOut,
      tell() {
        throw error
      },
    }
  }
}

/**
 * What takes long to work out and can come a little later: it has a task of its own, so that whoever presses a key
 * waits for one such work at most, not for all that have come together.
 * @param workOut must be the same function while the outcome is the same; null where there is nothing to work out
 * @returns null until then
 * @throws whatever the work throws, while rendering
 */
export function useInItsTurn<Value>(workOut: (() => Value) | null): Value | null {
  const [outcome, setOutcome] = useState<Outcome<Value> | null>(null)
  useEffect(() => {
    if (workOut !== null) return inTurn(() => setOutcome(outcomeOf(workOut)))
  }, [workOut])
  return outcome !== null && outcome.of === workOut ? outcome.tell() : null
}
