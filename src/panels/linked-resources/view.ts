import type { Account, LinkedValue, ResourceKind } from '#domain/accounts.ts'
import { linkedValueOf, RESOURCES } from '#domain/accounts.ts'
import type { Geography } from '#domain/geography.ts'
import { groupedBy } from '#domain/grouped.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Project } from '#domain/projects.ts'
import type { Station } from '#domain/stations.ts'

export interface LinkedResourcesView {
  readonly total: LinkedValue
  /** In the order of the five. */
  readonly kinds: readonly (LinkedValue & { readonly kind: ResourceKind })[]
  /** Most linked first. */
  readonly towns: readonly (LinkedValue & { readonly code: string; readonly name: Name })[]
}

/** What projects linked, valued: by resource and by town, of the city or of one station. */
export function linkedResourcesView(
  accounts: readonly Account[],
  projects: readonly Project[],
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
): LinkedResourcesView {
  const places = placesOf(stations, geography?.towns ?? [])
  const stationOf = new Map(projects.map(({ id, stationCode }) => [id, stationCode]))
  const own = accounts.filter(({ projectId }) => station === null || stationOf.get(projectId) === station)
  const byStation = groupedBy(own, ({ projectId }) => stationOf.get(projectId) ?? '')
  return {
    total: linkedValueOf(own),
    kinds: RESOURCES.map((kind) => ({ kind, ...linkedValueOf(own, [kind]) })),
    towns: [...byStation]
      .map(([code, members]) => ({
        code,
        name: places.get(code)?.short ?? { zh: code, en: null },
        ...linkedValueOf(members),
      }))
      .sort((one, other) => (other.value ?? -1) - (one.value ?? -1)),
  }
}
