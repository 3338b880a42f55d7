import type { ProjectStanding } from './portfolio.ts'
import type { Scope } from './scope.ts'

/** What a list of projects is narrowed by: town, light, phase, operator, field. */
export const FACETS = ['station', 'light', 'phase', 'operator', 'field'] as const
export type Facet = (typeof FACETS)[number]

/** What is chosen of each; null is all. */
export type Selection = Pick<Scope, Facet>

const VALUE_OF: Readonly<Record<Facet, (row: ProjectStanding) => string | null>> = {
  station: ({ project }) => project.stationCode,
  light: ({ light }) => light,
  phase: ({ project }) => project.phase,
  operator: ({ project }) => project.operator?.zh ?? null,
  field: ({ project }) => project.field,
}

const passes = (row: ProjectStanding, selection: Selection, facet: Facet): boolean =>
  selection[facet] === null || VALUE_OF[facet](row) === selection[facet]

/** The rows that pass every choice, in their order. */
export const selected = <Row extends ProjectStanding>(rows: readonly Row[], selection: Selection): Row[] =>
  rows.filter((row) => FACETS.every((facet) => passes(row, selection, facet)))

export const isNarrowed = (selection: Selection): boolean => FACETS.some((facet) => selection[facet] !== null)

/**
 * How many rows each value would leave if it were chosen, everything else as it is; values nobody reported have none.
 */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export function facetCounts(rows: readonly ProjectStanding[], selection: Selection): FacetCounts {
  const counts: Record<Facet, Map<string, number>> = {
    station: new Map(),
    light: new Map(),
    phase: new Map(),
    operator: new Map(),
    field: new Map(),
  }
  const add = (row: ProjectStanding, facet: Facet) => {
    const value = VALUE_OF[facet](row)
    if (value !== null) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  const chosen = FACETS.filter((facet) => selection[facet] !== null)
  for (const row of rows) {
    const failed = chosen.find((facet) => !passes(row, selection, facet))
    if (failed === undefined) for (const facet of FACETS) add(row, facet)
    // A row that fails one choice alone would come in with another value of that one.
    else if (chosen.every((facet) => facet === failed || passes(row, selection, facet))) add(row, failed)
  }
  return counts
}
