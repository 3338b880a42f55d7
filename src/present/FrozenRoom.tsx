import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { SurroundingsContext, useSurroundings } from '#panels/surroundings.ts'
import type { Freeze, Frozen } from './freeze.ts'

const saysTheSame = (one: ResolvedScope, other: ResolvedScope) =>
  Object.entries(one).every(([part, value]) => part === 'before' || Reflect.get(other, part) === value)

/** The scope of the address; the same object while it says the same, whichever scene the address names beside it. */
function useSteadyScope(scope: ResolvedScope): ResolvedScope {
  const [steady, setSteady] = useState(scope)
  if (steady === scope || saysTheSame(steady, scope)) return steady
  setSteady(scope)
  return scope
}

/** A page that a figure leads to opens beside the story, which stays where it is. */
const openBeside = (path: string) =>
  void window.open(new URL(path.slice(1) || '.', document.baseURI), '_blank', 'noopener')

/**
 * What hangs around the panels of a story: months, towns and figures as they stood when they were frozen. What can be
 * chosen on a picture is chosen; another month would be another story.
 */
function useFrozenSurroundings({ scope: frozen, city, stations }: Frozen): Surroundings {
  const root = useSurroundings()
  const asked = useSteadyScope(root.scope)
  const scope = useMemo(() => {
    if (frozen === null) return asked
    const { period, before } = frozen
    return { ...asked, period, before, compared: before[asked.compare] }
  }, [asked, frozen])
  return useMemo(
    () => ({
      ...root,
      scope,
      city,
      pending: frozen === null,
      attended: true,
      asksAgain: false,
      stationName: (code) => stations.find((station) => station.code === code)?.name ?? null,
      go: ({ period: _, compare: __, ...changes }) => root.go(changes, 'in-place'),
      follow: openBeside,
    }),
    [root, scope, city, frozen, stations],
  )
}

/** Whatever is in here is told from figures that stand. Others, once all of them have come, take the room over at once. */
export function FrozenRoom({ freeze, children }: { readonly freeze: Freeze; readonly children: ReactNode }) {
  const { frozen } = useSyncExternalStore(freeze.subscribe, freeze.get)
  const surroundings = useFrozenSurroundings(frozen)
  return (
    <QueryClientProvider key={frozen.id} client={frozen.cache}>
      <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>
    </QueryClientProvider>
  )
}
