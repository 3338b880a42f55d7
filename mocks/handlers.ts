/** The mock backend: MSW handlers over one dataset, the same in the browser, in tests and over plain HTTP. */
import type { HttpHandler } from 'msw'
import { http } from 'msw'
import type * as v from 'valibot'
import { accountsEndpoint } from '#api/accounts.ts'
import { adaptationsEndpoint } from '#api/adaptations.ts'
import { cityEndpoint } from '#api/city.ts'
import { decisionsEndpoint } from '#api/decisions.ts'
import type { Endpoint, envelope } from '#api/endpoint.ts'
import { evaluationsEndpoint } from '#api/evaluations.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { recordsEndpoint } from '#api/records.ts'
import { reportHistoryEndpoint } from '#api/report-history.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { revisionsEndpoint } from '#api/revisions.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { trainingEndpoint } from '#api/training.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import type { Month } from '#domain/periods.ts'
import { isMonth } from '#domain/periods.ts'
import { bodyOf, servedText } from './bodies.ts'
import type { Clock } from './clock.ts'
import { asText, demoClock } from './clock.ts'
import { FIRST, LATEST } from './dataset/calendar.ts'
import { datasetFor } from './dataset/dataset-for.ts'
import { disturbanceOf } from './disturbances.ts'
import type { RelayMemory } from './relay.ts'
import { relayHandlers, relayMemory } from './relay.ts'
import { freshOrUnchanged, preflight, problem, refusedMethod } from './replies.ts'
import type { ScenarioSettings } from './scenario.ts'
import type { Resource } from './sources.ts'
import { asOf, nextDue, SCHEMA_VERSION, SOURCES } from './sources.ts'

type Unserved = Omit<v.InferInput<typeof envelope>, 'servedAt'>

/** The month asked for, or why there is no answer. */
function periodAsked(request: Request): Month | Response {
  const asked = new URL(request.url).searchParams.get('period')
  if (asked === null) return LATEST
  if (!isMonth(asked)) {
    return problem(request, 400, `月份应为 YYYY-MM，收到“${asked}” · period must be YYYY-MM`)
  }
  if (asked < FIRST || asked > LATEST) {
    return problem(request, 404, `没有 ${asked} 的数据，可查 ${FIRST} 至 ${LATEST} · no figures for ${asked}`)
  }
  return asked
}

/**
 * @param base what comes before the resource; a leading `*` matches any origin and any path before it
 * @param clock what `servedAt` says; by default the demo's now, ticking from this call on
 * @param relay the screens that can be driven; those of this call alone where none is given
 */
export function handlers(
  settings: ScenarioSettings,
  base = '*/api/v1',
  clock: Clock = demoClock(),
  relay: RelayMemory = relayMemory(),
): HttpHandler[] {
  const { key, data } = datasetFor(settings)
  const disturb = disturbanceOf(settings.name)

  function serve<Wire extends v.GenericSchema, Value>(
    endpoint: Endpoint<Wire, Value>,
    resource: Resource,
    dataAt: (period: Month) => v.InferInput<Wire>,
  ): HttpHandler {
    return http.get(`${base}/${endpoint.resource}`, ({ request }) =>
      disturb(request, resource, () => {
        const period = periodAsked(request)
        if (period instanceof Response) return period
        const body = bodyOf(
          `${key} ${resource} ${period}`,
          (): Unserved => ({
            asOf: asOf(period),
            nextDue: nextDue(resource, period),
            source: { name: SOURCES[resource].name, demo: true },
            period,
            schemaVersion: SCHEMA_VERSION,
            data: dataAt(period),
          }),
        )
        return freshOrUnchanged(request, body.etag, () => servedText(body, asText(clock())))
      }),
    )
  }

  return [
    serve(cityEndpoint, 'city', data.city),
    serve(geographyEndpoint, 'geography', data.geography),
    serve(stationsEndpoint, 'stations', data.stations),
    serve(roomsEndpoint, 'rooms', data.rooms),
    serve(workforceEndpoint, 'workforce', data.workforce),
    serve(surveysEndpoint, 'surveys', data.surveys),
    serve(needsEndpoint, 'needs', data.needs),
    serve(decisionsEndpoint, 'decisions', data.decisions),
    serve(responseTimesEndpoint, 'response-times', data['response-times']),
    serve(projectsEndpoint, 'projects', data.projects),
    serve(accountsEndpoint, 'accounts', data.accounts),
    serve(recordsEndpoint, 'records', data.records),
    serve(functionsEndpoint, 'functions', data.functions),
    serve(reportsEndpoint, 'reports', data.reports),
    serve(servicesEndpoint, 'services', data.services),
    serve(adaptationsEndpoint, 'adaptations', data.adaptations),
    serve(organisationsEndpoint, 'organisations', data.organisations),
    serve(trainingEndpoint, 'training', data.training),
    serve(evaluationsEndpoint, 'evaluations', data.evaluations),
    serve(reportHistoryEndpoint, 'report-history', data['report-history']),
    serve(revisionsEndpoint, 'revisions', data.revisions),
    ...relayHandlers(relay, base, clock),
    ...[base, `${base}/*`].flatMap((address) => [
      http.options(address, preflight),
      http.get(address, ({ request }) => problem(request, 404, '没有这个资源 · no such resource')),
      http.all(address, ({ request }) => refusedMethod(request)),
    ]),
  ]
}
