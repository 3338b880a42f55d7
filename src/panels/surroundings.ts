import { createContext, useContext } from 'react'
import type { Client } from '#api/client.ts'
import type { Clock } from '#domain/clock.ts'
import type { Rules } from '#domain/rules.ts'
import type { ResolvedScope, Scope } from '#domain/scope.ts'

/** What hangs around a panel: given by the app, so that no panel knows where it hangs. */
export interface Surroundings {
  readonly client: Client
  readonly clock: Clock
  readonly rules: Rules
  readonly scope: ResolvedScope
  /** Whether any resource answered at its last attempt. */
  readonly isOffline: () => boolean
  /** Follows the reader: the address changes, and the picture with it. */
  readonly go: (changes: Partial<Scope>) => void
  /** The address of what is on screen with an anchor, to be copied. */
  readonly linkTo: (anchor: string) => string
}

export const SurroundingsContext = createContext<Surroundings | null>(null)

/** @throws when a panel hangs nowhere, which is a mistake of the page. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (surroundings === null) throw new Error('a panel hangs outside of its surroundings')
  return surroundings
}
