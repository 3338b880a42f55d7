import type * as v from 'valibot'
import { accountsEndpoint } from './accounts.ts'
import { adaptationsEndpoint } from './adaptations.ts'
import { cityEndpoint } from './city.ts'
import { decisionsEndpoint } from './decisions.ts'
import type { Endpoint } from './endpoint.ts'
import { evaluationsEndpoint } from './evaluations.ts'
import { functionsEndpoint } from './functions.ts'
import { geographyEndpoint } from './geography.ts'
import { needsEndpoint } from './needs.ts'
import { organisationsEndpoint } from './organisations.ts'
import { projectsEndpoint } from './projects.ts'
import { recordsEndpoint } from './records.ts'
import { reportHistoryEndpoint } from './report-history.ts'
import { reportsEndpoint } from './reports.ts'
import { responseTimesEndpoint } from './response-times.ts'
import { revisionsEndpoint } from './revisions.ts'
import { roomsEndpoint } from './rooms.ts'
import { servicesEndpoint } from './services.ts'
import { stationsEndpoint } from './stations.ts'
import { surveysEndpoint } from './surveys.ts'
import { trainingEndpoint } from './training.ts'
import { workforceEndpoint } from './workforce.ts'

/** The resources of the contract, in the order a backend team would build them. */
export const ENDPOINTS = [
  cityEndpoint,
  geographyEndpoint,
  stationsEndpoint,
  roomsEndpoint,
  workforceEndpoint,
  surveysEndpoint,
  needsEndpoint,
  decisionsEndpoint,
  responseTimesEndpoint,
  projectsEndpoint,
  accountsEndpoint,
  recordsEndpoint,
  functionsEndpoint,
  reportsEndpoint,
  trainingEndpoint,
  evaluationsEndpoint,
  reportHistoryEndpoint,
  revisionsEndpoint,
  servicesEndpoint,
  adaptationsEndpoint,
  organisationsEndpoint,
] as const satisfies readonly Endpoint<v.GenericSchema, unknown>[]
