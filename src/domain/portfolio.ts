import type { Light, LightRules, Standing } from './lights.ts'
import { standingOn } from './lights.ts'
import type { Day } from './periods.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/** A project and where it stands. */
export interface ProjectStanding extends Standing {
  readonly project: Project
}

/** A light, or its absence, as the name of a group: 未上报 is a group of its own and not a good one. */
export type LightGroup = Light | 'unreported'

/** Worst first. What nobody reported may be anything, so it stands before what is known to be well. */
export const LIGHT_GROUPS = [
  'late',
  'watch',
  'unreported',
  'on-track',
  'done',
] as const satisfies readonly LightGroup[]

export const lightGroup = (light: Reported<Light>): LightGroup => light ?? 'unreported'

/** Begun, and so with progress to hold against the calendar, whether or not it has ended. */
export const isUnderWay = (project: Project): boolean => isActive(project) || project.phase === 'closed'

/** Points behind the calendar; a gap that is not known, or no longer matters, orders nothing. */
const behind = ({ gap, light }: Standing) => (gap === null || light === 'done' ? 0 : -gap)

/**
 * The projects that are under way or closed, worst first: by light, then the furthest behind, then the earliest
 * to end. Before delivery there is no progress to hold against the calendar.
 */
export function worstFirst(projects: readonly Project[], on: Day, rules: LightRules): ProjectStanding[] {
  const rank = (standing: Standing) => LIGHT_GROUPS.indexOf(lightGroup(standing.light))
  return projects
    .filter(isUnderWay)
    .map((project) => ({ project, ...standingOn(project, on, rules) }))
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        behind(other) - behind(one) ||
        (one.project.end < other.project.end ? -1 : Number(one.project.end > other.project.end)),
    )
}

/** How many projects show each light. */
export function countByLight(standings: readonly Standing[]): Readonly<Record<LightGroup, Count>> {
  const counts: Record<LightGroup, number> = { late: 0, watch: 0, unreported: 0, 'on-track': 0, done: 0 }
  for (const { light } of standings) counts[lightGroup(light)] += 1
  return {
    late: count(counts.late),
    watch: count(counts.watch),
    unreported: count(counts.unreported),
    'on-track': count(counts['on-track']),
    done: count(counts.done),
  }
}
