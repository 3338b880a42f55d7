import type { accountsEndpoint } from '#api/accounts.ts'
import type { adaptationsEndpoint } from '#api/adaptations.ts'
import type { cityEndpoint } from '#api/city.ts'
import type { decisionsEndpoint } from '#api/decisions.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { evaluationsEndpoint } from '#api/evaluations.ts'
import type { functionsEndpoint } from '#api/functions.ts'
import type { geographyEndpoint } from '#api/geography.ts'
import type { needsEndpoint } from '#api/needs.ts'
import type { organisationsEndpoint } from '#api/organisations.ts'
import type { projectsEndpoint } from '#api/projects.ts'
import type { recordsEndpoint } from '#api/records.ts'
import type { reportHistoryEndpoint } from '#api/report-history.ts'
import type { reportsEndpoint } from '#api/reports.ts'
import type { responseTimesEndpoint } from '#api/response-times.ts'
import type { revisionsEndpoint } from '#api/revisions.ts'
import type { roomsEndpoint } from '#api/rooms.ts'
import type { servicesEndpoint } from '#api/services.ts'
import type { stationsEndpoint } from '#api/stations.ts'
import type { surveysEndpoint } from '#api/surveys.ts'
import type { trainingEndpoint } from '#api/training.ts'
import type { workforceEndpoint } from '#api/workforce.ts'
import type { Month } from '#domain/periods.ts'
import { accountsAt } from './accounts.ts'
import { adaptationsAt } from './adaptations.ts'
import { cityAt } from './city.ts'
import { decisionsAt } from './decisions.ts'
import { evaluationsAt } from './evaluations.ts'
import { functionsAt } from './functions.ts'
import { geographyAt } from './geography.ts'
import { needsAt } from './needs.ts'
import { organisationsAt } from './organisations.ts'
import { projectsAt } from './projects.ts'
import { recordsAt } from './records.ts'
import { UNITS } from './register.ts'
import { reportHistoryAt } from './report-history.ts'
import { reportsAt } from './reports.ts'
import { responseTimesAt } from './response-times.ts'
import { revisionsAt } from './revisions.ts'
import { roomTable } from './room-table.ts'
import { roomsAt } from './rooms.ts'
import { servicesAt } from './services.ts'
import { stationsAt } from './stations.ts'
import { surveysAt } from './surveys.ts'
import { trainingAt } from './training.ts'
import { workforceAt } from './workforce.ts'

/** Every resource of the contract as it stood in a month, in the words of the wire. */
export interface Dataset {
  city(period: Month): WireOf<typeof cityEndpoint>
  geography(period: Month): WireOf<typeof geographyEndpoint>
  stations(period: Month): WireOf<typeof stationsEndpoint>
  rooms(period: Month): WireOf<typeof roomsEndpoint>
  workforce(period: Month): WireOf<typeof workforceEndpoint>
  surveys(period: Month): WireOf<typeof surveysEndpoint>
  needs(period: Month): WireOf<typeof needsEndpoint>
  decisions(period: Month): WireOf<typeof decisionsEndpoint>
  'response-times'(period: Month): WireOf<typeof responseTimesEndpoint>
  projects(period: Month): WireOf<typeof projectsEndpoint>
  accounts(period: Month): WireOf<typeof accountsEndpoint>
  records(period: Month): WireOf<typeof recordsEndpoint>
  functions(period: Month): WireOf<typeof functionsEndpoint>
  reports(period: Month): WireOf<typeof reportsEndpoint>
  services(period: Month): WireOf<typeof servicesEndpoint>
  adaptations(period: Month): WireOf<typeof adaptationsEndpoint>
  organisations(period: Month): WireOf<typeof organisationsEndpoint>
  training(period: Month): WireOf<typeof trainingEndpoint>
  evaluations(period: Month): WireOf<typeof evaluationsEndpoint>
  'report-history'(period: Month): WireOf<typeof reportHistoryEndpoint>
  revisions(period: Month): WireOf<typeof revisionsEndpoint>
}

/** In a city of another size there are as many more projects, up to what any list must bear. */
const UNITS_PER_PROJECT = 5
const MOST_PROJECTS = 5000

/** @param units villages and communities; the 270 of the register unless another size is asked for */
export function dataset(units: number = UNITS.length): Dataset {
  const table = roomTable(units)
  const projects = units <= UNITS.length ? 0 : Math.min(MOST_PROJECTS, Math.floor(units / UNITS_PER_PROJECT))
  return {
    city: cityAt,
    geography: (period) => geographyAt(period, table),
    stations: (period) => stationsAt(period, table),
    rooms: (period) => roomsAt(period, table),
    workforce: workforceAt,
    surveys: surveysAt,
    needs: needsAt,
    decisions: decisionsAt,
    'response-times': responseTimesAt,
    projects: (period) => projectsAt(period, projects),
    accounts: (period) => accountsAt(period, projects),
    records: (period) => recordsAt(period, projects),
    functions: functionsAt,
    reports: reportsAt,
    services: servicesAt,
    adaptations: adaptationsAt,
    organisations: organisationsAt,
    training: trainingAt,
    evaluations: evaluationsAt,
    'report-history': reportHistoryAt,
    revisions: revisionsAt,
  }
}
