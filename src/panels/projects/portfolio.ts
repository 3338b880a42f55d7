import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { Geography } from '#domain/geography.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day, Instant, Month } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { ProjectStanding } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { isActive } from '#domain/projects.ts'
import type { Selection } from '#domain/selection.ts'
import { selected } from '#domain/selection.ts'
import type { Station } from '#domain/stations.ts'
import { wholePortfolio } from '#domain/whole-portfolio.ts'
import { optional } from '../panel.ts'

/** What every panel of the page asks: the projects, and the names of their towns. */
export const portfolioRequests = (period: Month | null) => ({
  projects: ask(projectsEndpoint, period),
  stations: optional(ask(stationsEndpoint, period)),
  geography: optional(ask(geographyEndpoint, period)),
})

interface Told {
  readonly projects: {
    readonly data: readonly Project[]
    readonly asOf: Instant
    readonly period: Month
  }
  /** Names alone come from these two: without them the list still stands. */
  readonly stations: { readonly data: readonly Station[] } | null
  readonly geography: { readonly data: Geography } | null
}

/** The projects that are looked at, as every panel of the page sees them. */
export interface Portfolio {
  /** Everything there is, worst first. */
  readonly all: readonly ProjectStanding[]
  /** What the filters leave. */
  readonly rows: readonly ProjectStanding[]
  readonly on: Day
  readonly period: Month
  readonly rules: LightRules
  /** By station code; empty while towns or stations are not at hand. */
  readonly places: ReadonlyMap<string, Place>
}

const NOWHERE: ReadonlyMap<string, Place> = new Map()

export function portfolioOf(
  { projects, stations, geography }: Told,
  selection: Selection,
  rules: LightRules,
): Portfolio {
  const on = dayOf(projects.asOf)
  const all = wholePortfolio(projects.data, on, rules)
  return {
    all,
    rows: selected(all, selection),
    on,
    period: projects.period,
    rules,
    places: stations === null ? NOWHERE : placesOf(stations.data, geography?.data.towns ?? []),
  }
}

/** The projects in delivery (在建) among those listed. */
export const activeOf = (rows: readonly ProjectStanding[]): Project[] =>
  rows.flatMap(({ project }) => (isActive(project) ? [project] : []))

/** What the filters leave: nothing, only projects before or after delivery, or some that are in it. */
export type Listed = 'none' | 'inactive' | 'active'

export function listedIn({ rows }: Pick<Portfolio, 'rows'>): Listed {
  if (rows.length === 0) return 'none'
  return rows.some(({ project }) => isActive(project)) ? 'active' : 'inactive'
}
