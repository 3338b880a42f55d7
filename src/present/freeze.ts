import { QueryClient } from '@tanstack/react-query'
import { cityEndpoint } from '#api/city.ts'
import type { Client } from '#api/client.ts'
import type { Request } from '#api/request.ts'
import { ask, queryOf } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { City } from '#domain/city.ts'
import type { Clock } from '#domain/clock.ts'
import type { Instant } from '#domain/periods.ts'
import type { ResolvedScope, Scope } from '#domain/scope.ts'
import { resolveScope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import type { Requests } from '#panels/panel.ts'
import type { Held } from './held.ts'
import { held } from './held.ts'

/** Figures that stand while somebody speaks (定格): a cache of their own, which nothing refreshes. */
export interface Frozen {
  /** Each freeze has another. */
  readonly id: number
  readonly cache: QueryClient
  readonly city: City | null
  readonly stations: readonly Station[]
  /** Null until it is known which months there are. */
  readonly scope: ResolvedScope | null
  /** When the last of its figures had come or failed; null while some are on their way. */
  readonly at: Instant | null
  /** How many were asked for, and how many of them did not come. */
  readonly asked: number
  readonly missing: number
  /** When some were fetched after all, one by one; null where none were. */
  readonly addedAt: Instant | null
}

export interface Freezing {
  readonly frozen: Frozen
  /** How much has come of what is being fetched, at first or anew; null while nothing is. */
  readonly progress: { readonly came: number; readonly asked: number } | null
  /** When figures were last fetched anew and not taken, since some that stand here did not come. */
  readonly refused: { readonly at: Instant; readonly missing: number } | null
}

export interface Freeze extends Held<Freezing> {
  /** Fetches everything anew; what stands goes on standing until all of it has come. */
  take(): Promise<void>
  stop(): void
}

interface FreezeOptions {
  readonly client: Client
  readonly clock: Clock
  /** What the address asks for. */
  readonly asked: Scope
  readonly asking: readonly { requests(scope: ResolvedScope): Requests }[]
  /** What the app has at hand: an answer that is still good is confirmed, not sent again. */
  readonly known: QueryClient
}

/** A story may be told for hours: what it is told from is never tidied away, and nothing asks for it again. */
const stillCache = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  })

/** One silence is no answer yet. */
const ATTEMPTS = 2

export function createFreeze({ client, clock, asked, asking, known }: FreezeOptions): Freeze {
  const empty = (id: number): Frozen => ({
    id,
    cache: stillCache(),
    city: null,
    stations: [],
    scope: null,
    at: null,
    asked: 0,
    missing: 0,
    addedAt: null,
  })
  const freezing = held<Freezing>({ frozen: empty(1), progress: { came: 0, asked: 0 }, refused: null })
  let isOver = false
  let leave = () => {}

  const change = (changes: Partial<Freezing>) => freezing.set({ ...freezing.get(), ...changes })

  /** Fetches one answer; what was known of it before stands in the cache, and is asked whether it is still so. */
  async function fetchInto<Value>(cache: QueryClient, request: Request<Value>) {
    const query = { ...queryOf(client, request), staleTime: 0 }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const answer = await cache.fetchQuery(query).catch(() => null)
      if (answer !== null) return answer
    }
    return null
  }

  /** @param onScope told as soon as it is known what there is to show */
  async function collect(
    first: Frozen,
    from: QueryClient,
    onScope: (frozen: Frozen) => void,
  ): Promise<Frozen> {
    const { cache } = first
    for (const { queryKey, state } of from.getQueryCache().getAll()) {
      if (state.data !== undefined) cache.setQueryData(queryKey, state.data)
    }
    const [city, stations] = await Promise.all([
      fetchInto(cache, ask(cityEndpoint, null)),
      fetchInto(cache, ask(stationsEndpoint, null)),
    ])
    const { scope } = resolveScope(asked, {
      periods: city?.data.periods ?? null,
      stations: stations?.data.map(({ code }) => code) ?? null,
    })
    const requests = asking.flatMap((panel) =>
      Object.values(panel.requests(scope)).flatMap((request) => request ?? []),
    )
    const each = [...new Map(requests.map((request) => [request.key.join(' '), request])).values()]
    const some = { ...first, city: city?.data ?? null, stations: stations?.data ?? [], scope }
    change({ progress: { came: 0, asked: each.length } })
    onScope(some)
    let came = 0
    const answers = await Promise.all(
      each.map(async (request) => {
        const answer = await fetchInto(cache, request)
        came += 1
        if (!isOver) change({ progress: { came, asked: each.length } })
        return answer
      }),
    )
    return {
      ...some,
      at: clock.now(),
      asked: each.length,
      missing: answers.filter((answer) => answer === null).length,
    }
  }

  /** Whoever asks again for a figure that did not come gets it, and everybody is told. */
  function watch({ id, cache }: Frozen) {
    leave()
    leave = cache.getQueryCache().subscribe((event) => {
      const { frozen } = freezing.get()
      if (event.type !== 'updated' || event.action.type !== 'success' || frozen.id !== id) return
      change({ frozen: { ...frozen, missing: failedIn(cache).size, addedAt: clock.now() } })
    })
  }

  async function begin() {
    const { frozen } = freezing.get()
    const taken = await collect(frozen, known, (some) => change({ frozen: some }))
    if (isOver) return
    change({ frozen: taken, progress: null })
    watch(taken)
  }

  async function takeAnew() {
    const { frozen } = freezing.get()
    change({ progress: { came: 0, asked: 0 }, refused: null })
    const taken = await collect(empty(frozen.id + 1), frozen.cache, () => undefined)
    if (isOver) return
    const failed = failedIn(frozen.cache)
    const lost = [...failedIn(taken.cache)].filter((key) => !failed.has(key)).length
    if (lost > 0) return change({ progress: null, refused: { at: clock.now(), missing: lost } })
    change({ frozen: taken, progress: null })
    watch(taken)
  }

  void begin()
  return {
    ...freezing,
    async take() {
      // What is on its way is waited for.
      if (freezing.get().progress === null) await takeAnew()
    },
    stop() {
      isOver = true
      leave()
    },
  }
}

/** Which answers a cache went without, or could not have confirmed. */
const failedIn = (cache: QueryClient): ReadonlySet<string> =>
  new Set(
    cache
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.status === 'error')
      .map(({ queryKey }) => queryKey.join(' ')),
  )
