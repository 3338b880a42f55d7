import type { LightRules } from './lights.ts'
import { standingOn } from './lights.ts'
import type { Day } from './periods.ts'
import type { ProjectStanding } from './portfolio.ts'
import { isUnderWay, worstFirst } from './portfolio.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'

interface Ranked {
  readonly on: Day
  readonly rules: LightRules
  readonly rows: readonly ProjectStanding[]
}

/** By list: the panels of a page rank the same thousands, and one ranking serves them all. */
const ranked = new WeakMap<readonly Project[], Ranked>()

/** Every project there is: those under way or closed worst first, then those still to begin, by their first day. */
export function wholePortfolio(
  projects: readonly Project[],
  on: Day,
  rules: LightRules,
): readonly ProjectStanding[] {
  const known = ranked.get(projects)
  if (known?.on === on && known.rules === rules) return known.rows
  const toBegin = projects
    .filter((project) => !isUnderWay(project))
    .sort((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)))
    // A plan has no light yet: there is nothing to hold against the calendar.
    .map((project) => ({ project, ...standingOn(project, on, rules), light: null }))
  const rows = [...worstFirst(projects, on, rules), ...toBegin]
  ranked.set(projects, { on, rules, rows })
  return rows
}

/** The projects in delivery (在建) and where they stand, in the order in which they are told: figures need no ranking. */
export const activeStandings = (
  projects: readonly Project[],
  on: Day,
  rules: LightRules,
): ProjectStanding[] =>
  projects.filter(isActive).map((project) => ({ project, ...standingOn(project, on, rules) }))
