import type { Account, FiveWay, ResourceKind } from '#domain/accounts.ts'
import { fiveWayOf, RESOURCES } from '#domain/accounts.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Station } from '#domain/stations.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'

export interface FiveWayRow {
  readonly project: Project
  readonly town: Name
  readonly recorded: readonly { readonly kind: ResourceKind; readonly state: Reported<boolean> }[]
  /** Resources on record, of the five. */
  readonly total: Count
}

export interface FiveWayView {
  readonly summary: FiveWay
  /** Most resources on record first. */
  readonly rows: readonly FiveWayRow[]
}

/** Projects by the resources they record, of the city or of one station. */
export function fiveWayView(
  accounts: readonly Account[],
  projects: readonly Project[],
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
): FiveWayView {
  const places = placesOf(stations, geography?.towns ?? [])
  const projectOf = new Map(projects.map((project) => [project.id, project]))
  const own = accounts.flatMap((account) => {
    const project = projectOf.get(account.projectId)
    if (project === undefined || (station !== null && project.stationCode !== station)) return []
    return [{ account, project }]
  })
  const rows = own.map(({ account: { resources }, project }) => {
    const recorded = RESOURCES.map((kind) => ({ kind, state: resources[kind].recorded }))
    const { stationCode } = project
    return {
      project,
      town: places.get(stationCode)?.short ?? { zh: stationCode, en: null },
      recorded,
      total: count(recorded.filter(({ state }) => state === true).length),
    }
  })
  return {
    summary: fiveWayOf(own.map(({ account }) => account)),
    rows: rows.sort((one, other) => other.total - one.total),
  }
}
