import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { Organisations, Stuck } from '#domain/organisations.ts'
import { stuckOn } from '#domain/organisations.ts'
import type { Day } from '#domain/periods.ts'
import { placesOf } from '#domain/places.ts'
import type { Station } from '#domain/stations.ts'

export interface StuckRow extends Stuck {
  /** Short name of the town; the station's code where nobody knows it. */
  readonly town: Name
}

/** Who is stuck, the longest over its term first: in the city or at one station. */
export function stuckView(
  told: Organisations,
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
  on: Day,
): readonly StuckRow[] {
  const places = placesOf(stations, geography?.towns ?? [])
  return stuckOn(told, on)
    .filter(({ organisation }) => station === null || organisation.stationCode === station)
    .map((stuck) => {
      const { stationCode } = stuck.organisation
      return { ...stuck, town: places.get(stationCode)?.short ?? { zh: stationCode, en: null } }
    })
}
