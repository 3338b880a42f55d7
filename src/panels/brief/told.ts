import type { Answer } from '#api/endpoint.ts'
import type { Adaptations } from '#domain/adaptations.ts'
import type { City } from '#domain/city.ts'
import type { Change } from '#domain/comparisons.ts'
import { changesSince } from '#domain/comparisons.ts'
import type { Evaluation } from '#domain/evaluations.ts'
import type { Functions } from '#domain/functions.ts'
import type { Geography } from '#domain/geography.ts'
import type { Needs } from '#domain/needs.ts'
import type { Organisations } from '#domain/organisations.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Report } from '#domain/reports.ts'
import type { ResponseTimes } from '#domain/response-times.ts'
import type { Rooms } from '#domain/rooms.ts'
import type { Services } from '#domain/services.ts'
import type { Station, StationTotal } from '#domain/stations.ts'
import { completeTotal, totalOf } from '#domain/stations.ts'
import type { Training } from '#domain/training.ts'
import type { Count } from '#domain/units.ts'
import type { Workforce } from '#domain/workforce.ts'

type Optional<Value> = Answer<Value> | null

/** What the brief is composed of. Stations, towns and the city have to be there; the rest is told as it comes. */
export interface BriefAnswers {
  readonly stations: Answer<readonly Station[]>
  readonly geography: Answer<Geography>
  readonly city: Answer<City>
  readonly monthBefore: Optional<readonly Station[]>
  readonly yearBefore: Optional<readonly Station[]>
  readonly rooms: Optional<Rooms>
  readonly workforce: Optional<Workforce>
  readonly training: Optional<Training | null>
  readonly needs: Optional<Needs>
  readonly needsBefore: Optional<Needs>
  readonly times: Optional<ResponseTimes>
  readonly timesBefore: Optional<ResponseTimes>
  readonly timesLastYear: Optional<ResponseTimes>
  readonly projects: Optional<readonly Project[]>
  readonly projectsBefore: Optional<readonly Project[]>
  readonly projectsLastYear: Optional<readonly Project[]>
  readonly functions: Optional<Functions>
  readonly services: Optional<Services>
  readonly adaptations: Optional<Adaptations>
  readonly organisations: Optional<Organisations>
  readonly evaluations: Optional<readonly Evaluation[]>
  readonly reports: Optional<readonly Report[]>
}

/** A figure of all stations with what became of it; a sum that lacks a part is compared with nothing. */
export function counted(
  { stations, monthBefore, yearBefore }: BriefAnswers,
  figure: (station: Station) => Reported<Count>,
): StationTotal & { readonly changes: readonly Change[] } {
  const now = totalOf(stations.data, figure)
  const then = (before: Optional<readonly Station[]>) =>
    before === null ? null : completeTotal(totalOf(before.data, figure))
  const before = { month: then(monthBefore), year: then(yearBefore) }
  return { ...now, changes: changesSince(completeTotal(now), before) }
}
