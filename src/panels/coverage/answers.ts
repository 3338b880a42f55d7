import { geographyEndpoint } from '#api/geography.ts'
import { askOutlines } from '#api/outlines.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { LightRules } from '#domain/lights.ts'
import { dayOf } from '#domain/periods.ts'
import type { Measure, ResolvedScope } from '#domain/scope.ts'
import type { AnswersTo } from '../panel.ts'
import { optional } from '../panel.ts'
import type { CoverageView } from './view.ts'
import { coverageView } from './view.ts'

/** What the map asks of the backend; of an earlier month the latest as well, by which its colours are classed. */
export const coverageRequests = ({ period }: Pick<ResolvedScope, 'period'>) => ({
  stations: ask(stationsEndpoint, period),
  geography: ask(geographyEndpoint, period),
  outlines: askOutlines(period),
  rooms: ask(roomsEndpoint, period),
  projects: ask(projectsEndpoint, period),
  latestStations: period === null ? null : optional(ask(stationsEndpoint, null)),
  latestProjects: period === null ? null : optional(ask(projectsEndpoint, null)),
})

export type CoverageRequests = ReturnType<typeof coverageRequests>

/** The towns coloured by a measure, from the answers to these requests. */
export function coverageOf(
  answers: AnswersTo<CoverageRequests>,
  measure: Measure,
  rules: LightRules,
): CoverageView {
  const { geography, outlines, stations, rooms, projects, latestStations, latestProjects } = answers
  return coverageView(
    {
      geography: geography.data,
      outlines: outlines.data,
      stations: stations.data,
      rooms: rooms.data,
      projects: projects.data,
      latest:
        latestStations === null || latestProjects === null
          ? null
          : {
              stations: latestStations.data,
              projects: latestProjects.data,
              on: dayOf(latestProjects.asOf),
            },
    },
    measure,
    dayOf(projects.asOf),
    rules,
  )
}
