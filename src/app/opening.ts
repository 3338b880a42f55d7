import { cityEndpoint } from '#api/city.ts'
import type { Request } from '#api/request.ts'
import { ask, queryOf } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { readScope } from '#domain/address.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { resolveScope } from '#domain/scope.ts'
import { isLater } from '#panels/answers.ts'
import type { Requests } from '#panels/panel.ts'
import type { Services } from './services.ts'

/** Whatever can say what it asks of the backend: a panel. */
export interface Asking {
  requests(scope: ResolvedScope): Requests
}

/**
 * How long the first picture waits for its answers. A backend that is quicker than the eye gets no skeletons drawn and
 * thrown away; any other gets them after this.
 */
const PATIENCE_MS = 300

/**
 * Asks for what a page is going to ask for, before its first picture: the answers travel while the page is built.
 * @returns when everything has come or failed, or patience has ended; what is not there by then is awaited by its panel
 */
export function openAnswers(
  services: Services,
  search: string,
  asking: readonly Asking[],
  patienceMs = PATIENCE_MS,
): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs)
    void askForAll(services, search, asking).then(resolve)
  })
}

/** Until the months on record are known there is none to compare with. */
const NOTHING_BEFORE = { month: null, year: null }

async function askForAll({ cache, client }: Services, search: string, asking: readonly Asking[]) {
  const start = (request: Request<unknown>) => cache.prefetchQuery(queryOf(client, request))
  const startAll = (scope: ResolvedScope) =>
    Promise.all(
      asking
        .flatMap((panel) => Object.values(panel.requests(scope)))
        .map((request) => (request === null || isLater(request) ? null : start(request))),
    )
  const asked = readScope(new URLSearchParams(search)).scope
  const city = ask(cityEndpoint, null)
  const cityCame = start(city)
  const stationsCame = start(ask(stationsEndpoint, null))
  // The latest month needs no name; whether there is the month asked for, only the city knows.
  const latestCame =
    asked.period === null ? startAll({ ...asked, compared: null, before: NOTHING_BEFORE }) : null
  await cityCame
  const periods = cache.getQueryData(queryOf(client, city).queryKey)?.data.periods ?? null
  // What is on its way already is not asked for again.
  const rest = periods === null ? null : startAll(resolveScope(asked, { periods, stations: null }).scope)
  await Promise.all([stationsCame, latestCame, rest])
}
