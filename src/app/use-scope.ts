import { useQuery } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { cityEndpoint } from '#api/city.ts'
import type { Client } from '#api/client.ts'
import { ask, queryOf } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { readScope, writeScope } from '#domain/address.ts'
import type { City } from '#domain/city.ts'
import { pathOf } from '#domain/pages.ts'
import type { Notice, ResolvedScope } from '#domain/scope.ts'
import { resolveScope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import type { Go } from '#panels/surroundings.ts'
import type { Here } from './here.ts'

export interface ScopeInForce {
  readonly scope: ResolvedScope
  readonly notices: readonly Notice[]
  /** A month was asked for and it is not known yet whether there is such a month. */
  readonly pending: boolean
  readonly city: City | null
  readonly stations: readonly Station[]
  /** Writes changes into the address. */
  readonly go: Go
  /** Writes what is shown into the address in place of what was asked, and so settles the notices. */
  readonly settle: () => void
}

/** What the address asks for, path and query, made into the nearest view the backend can answer. */
export function useScope(client: Client, { page, part, id }: Here): ScopeInForce {
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const city = useQuery(queryOf(client, ask(cityEndpoint, null)))
  const stations = useQuery(queryOf(client, ask(stationsEndpoint, null)))
  const periods = city.data?.data.periods ?? null
  const known = stations.data?.data ?? null
  const address = search.toString()

  const { scope, notices } = useMemo(() => {
    const asked = readScope(new URLSearchParams(address))
    const codes = known?.map(({ code }) => code) ?? null
    const looked = part === null ? asked.scope : { ...asked.scope, [part]: id }
    const resolved = resolveScope(looked, { periods, stations: codes })
    return { scope: resolved.scope, notices: [...asked.notices, ...resolved.notices] }
  }, [address, periods, known, part, id])

  const go = useCallback<Go>(
    (changes, how = 'step') => {
      const replace = how === 'in-place'
      if (page === null || part === null || !(part in changes)) {
        return setSearch((before) => writeScope(before, changes), { replace })
      }
      // The path says this part; the query says the rest.
      const rest = writeScope(new URLSearchParams(address), { ...changes, [part]: null })
      return navigate({ pathname: pathOf(page, changes[part] ?? null), search: rest.toString() }, { replace })
    },
    [setSearch, navigate, page, part, address],
  )
  return {
    scope,
    notices,
    pending: scope.period !== null && city.isPending,
    city: city.data?.data ?? null,
    stations: known ?? [],
    go,
    settle: () => {
      const inQuery = part === null ? scope : { ...scope, [part]: null }
      setSearch((before) => writeScope(before, inQuery), { replace: true })
    },
  }
}

export const ScopeContext = createContext<ScopeInForce | null>(null)

export function useScopeInForce(): ScopeInForce {
  const inForce = useContext(ScopeContext)
  if (inForce === null) throw new Error('no address is read yet')
  return inForce
}
