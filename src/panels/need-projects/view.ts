import type { Answer } from '#api/endpoint.ts'
import type { Decisions, TakenUp } from '#domain/decisions.ts'
import { takenUp } from '#domain/decisions.ts'
import type { Geography } from '#domain/geography.ts'
import type { Light } from '#domain/lights.ts'
import { standingOn } from '#domain/lights.ts'
import type { Name } from '#domain/names.ts'
import type { Needs } from '#domain/needs.ts'
import { dayOf } from '#domain/periods.ts'
import { placesOf } from '#domain/places.ts'
import type { Project } from '#domain/projects.ts'
import { isActive } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { Station } from '#domain/stations.ts'

export interface NeedProject extends TakenUp {
  /** Null where the list of projects has none of this id. */
  readonly project: Project | null
  /** Only of a project under way or closed: before that there is no progress. */
  readonly light: Reported<Light>
  readonly hasLight: boolean
  readonly town: Name | null
  readonly topics: readonly Name[]
}

interface NeedProjectsAnswers {
  readonly decisions: Answer<Decisions>
  readonly needs: Answer<Needs> | null
  readonly projects: Answer<readonly Project[]>
  readonly stations: Answer<readonly Station[]> | null
  readonly geography: Answer<Geography> | null
}

/** The projects that needs became, of the city or of one station, those that took most of them first. */
export function needProjectsView(
  { decisions, needs, projects, stations, geography }: NeedProjectsAnswers,
  station: string | null,
  rules: Rules,
): readonly NeedProject[] {
  const places = placesOf(stations?.data ?? [], geography?.data.towns ?? [])
  const projectOf = new Map(projects.data.map((project) => [project.id, project]))
  const topicOf = new Map(needs?.data.topics.map(({ id, name }) => [id, name]))
  const on = dayOf(projects.asOf)
  const links = decisions.data.links.filter(({ stationCode }) => station === null || stationCode === station)
  return takenUp(links).map((taken) => {
    const project = projectOf.get(taken.projectId) ?? null
    const hasLight = project !== null && (isActive(project) || project.phase === 'closed')
    return {
      ...taken,
      project,
      hasLight,
      light: hasLight ? standingOn(project, on, rules).light : null,
      town: places.get(taken.stationCode)?.short ?? null,
      topics: taken.topicIds.flatMap((id) => topicOf.get(id) ?? []),
    }
  })
}
