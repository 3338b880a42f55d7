import type { Functions } from './functions.ts'
import type { Needs } from './needs.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'
import type { Station } from './stations.ts'

/** Figures that a station reports and whose absence is told. */
export const OWED_FIGURES = [
  'rooms',
  'certified',
  'staff',
  'organisations',
  'functions',
  'needs',
  'milestones',
] as const
export type OwedFigure = (typeof OWED_FIGURES)[number]

export interface OwedFigures {
  /** Of the station. */
  readonly code: string
  readonly figures: readonly OwedFigure[]
}

const stationsOf = (rows: readonly { readonly stationCode: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ stationCode }) => stationCode))

/** The stations that did not report everything (未上报), with what is missing of each. */
export function owedFigures(
  stations: readonly Station[],
  projects: readonly Project[],
  needs: Needs,
  functions: Functions,
): OwedFigures[] {
  const owed: Readonly<Record<'functions' | 'needs' | 'milestones', ReadonlySet<string>>> = {
    functions: stationsOf(functions.rows.filter(({ target, done }) => target === null || done === null)),
    needs: stationsOf(needs.rows.filter(({ accepted, linked }) => accepted === null || linked === null)),
    milestones: stationsOf(projects.filter((one) => isActive(one) && one.milestones === null)),
  }
  return stations.flatMap(({ code, rooms, certified, staffOnPost, filedOrganisations }) => {
    const missing: Readonly<Record<OwedFigure, boolean>> = {
      rooms: rooms === null,
      certified: certified === null,
      staff: staffOnPost === null,
      organisations: filedOrganisations === null,
      functions: owed.functions.has(code),
      needs: owed.needs.has(code),
      milestones: owed.milestones.has(code),
    }
    const figures = OWED_FIGURES.filter((figure) => missing[figure])
    return figures.length === 0 ? [] : [{ code, figures }]
  })
}
