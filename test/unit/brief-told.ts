/** What the demo backend tells of a month, and the brief made of it. */
import { getResponse } from 'msw'
import type * as v from 'valibot'
import { adaptationsEndpoint } from '#api/adaptations.ts'
import { cityEndpoint } from '#api/city.ts'
import { parseAnswer } from '#api/client.ts'
import type { Answer, Endpoint } from '#api/endpoint.ts'
import { evaluationsEndpoint } from '#api/evaluations.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { trainingEndpoint } from '#api/training.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import type { Month } from '#domain/periods.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { handlers } from '#mocks/handlers.ts'
import type { ScenarioName } from '#mocks/scenario.ts'
import { plainText } from '#panels/brief/plain-text.ts'
import type { BriefAnswers } from '#panels/brief/told.ts'
import { briefView } from '#panels/brief/view.ts'
import { month, RULES } from './made.ts'

export const LATEST = month('2023-02')

async function answerOf<Wire extends v.GenericSchema, Value>(
  name: ScenarioName,
  endpoint: Endpoint<Wire, Value>,
  period: Month,
): Promise<Answer<Value>> {
  const request = new Request(`http://localhost/api/v1/${endpoint.resource}?period=${period}`)
  const response = await getResponse(handlers({ name, rooms: null }), request)
  return parseAnswer(endpoint, await response?.json(), null)
}

/** The months a brief is held against. */
interface Before {
  readonly month: Month | null
  readonly year: Month | null
}

/** Everything the brief of a month is made of, as the demo backend tells it. */
export async function told(name: ScenarioName, period: Month, before: Before): Promise<BriefAnswers> {
  const of = <Wire extends v.GenericSchema, Value>(endpoint: Endpoint<Wire, Value>) =>
    answerOf(name, endpoint, period)
  const then = async <Wire extends v.GenericSchema, Value>(
    endpoint: Endpoint<Wire, Value>,
    earlier: Month | null,
  ) => (earlier === null ? null : answerOf(name, endpoint, earlier))
  return {
    stations: await of(stationsEndpoint),
    geography: await of(geographyEndpoint),
    city: await of(cityEndpoint),
    monthBefore: await then(stationsEndpoint, before.month),
    yearBefore: await then(stationsEndpoint, before.year),
    rooms: await of(roomsEndpoint),
    workforce: await of(workforceEndpoint),
    training: await of(trainingEndpoint),
    needs: await of(needsEndpoint),
    needsBefore: await then(needsEndpoint, before.month),
    times: await of(responseTimesEndpoint),
    timesBefore: await then(responseTimesEndpoint, before.month),
    timesLastYear: await then(responseTimesEndpoint, before.year),
    projects: await of(projectsEndpoint),
    projectsBefore: await then(projectsEndpoint, before.month),
    projectsLastYear: await then(projectsEndpoint, before.year),
    functions: await of(functionsEndpoint),
    services: await of(servicesEndpoint),
    adaptations: await of(adaptationsEndpoint),
    organisations: await of(organisationsEndpoint),
    evaluations: await of(evaluationsEndpoint),
    reports: await of(reportsEndpoint),
  }
}

/** What the latest month is held against. */
export const BOTH: Before = { month: month('2023-01'), year: month('2022-02') }
/** Where the record begins. */
export const NEITHER: Before = { month: null, year: null }

export const chinese = createFormat('zh-CN')

/** The whole brief as a reader of Chinese copies it. */
export const textOf = (answers: BriefAnswers, before: Before) =>
  plainText(briefView(answers, { before }, RULES), zhCN, chinese)
