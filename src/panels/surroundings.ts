import { createContext, useContext } from 'react'
import type { Client } from '#api/client.ts'
import type { Config } from '#api/config.ts'
import type { City } from '#domain/city.ts'
import type { Clock } from '#domain/clock.ts'
import type { Name } from '#domain/names.ts'
import type { PageId } from '#domain/pages.ts'
import type { Notice, ResolvedScope, Scope, Theme } from '#domain/scope.ts'

/**
 * Looks at something else. Each is a step in the history of the browser that "back" undoes; `in-place` takes the
 * place of the step before it, for what moves on by itself or under a drag.
 */
export type Go = (changes: Partial<Scope>, how?: 'step' | 'in-place') => void

/** What hangs around a panel: given by the app, so that no panel knows where it hangs. */
export interface Surroundings {
  readonly client: Client
  readonly clock: Clock
  readonly config: Config
  readonly scope: ResolvedScope
  /** A month was asked for, and it is not known yet whether there is such a month: nothing is asked till then. */
  readonly pending: boolean
  /** What of the address could not be followed. */
  readonly notices: readonly Notice[]
  /** The page the panel hangs on; null on a wall. */
  readonly page: PageId | null
  /** The theme in force; pictures that draw their own pixels follow it. */
  readonly theme: Theme
  /** Whether somebody is there to point and press. */
  readonly attended: boolean
  /** Null until the backend has told. */
  readonly city: City | null
  /** Null for a code nobody knows, and until the stations are known. */
  readonly stationName: (code: string) => Name | null
  /** Whether figures are asked for again by themselves; those that are frozen are not. */
  readonly asksAgain: boolean
  /** Whether nothing answers any more. */
  readonly isOffline: () => boolean
  /** The last question was told that the login has expired. */
  readonly isExpired: () => boolean
  /** Follows the reader: the address changes, and the picture with it. */
  readonly go: Go
  /** Path and query of a page, below the base and with a leading slash: the scope as it is but for the changes. */
  readonly pathTo: (page: PageId, changes: Partial<Scope>) => string
  /** Goes to such a path. */
  readonly follow: (path: string) => void
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
