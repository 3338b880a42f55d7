import type { StationCases } from '#domain/casework.ts'
import { closureRate } from '#domain/casework.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { Services } from '#domain/services.ts'
import { groupsOf, guardServices, serviceTotal } from '#domain/services.ts'
import type { Station } from '#domain/stations.ts'
import type { Count, Ratio } from '#domain/units.ts'

/** What one station did in twelve months. */
export interface StationRow {
  readonly code: string
  readonly name: Name
  readonly personTimes: Reported<Count>
  readonly activities: Reported<Count>
  readonly groups: Reported<Count>
  readonly visits: Reported<Count>
  readonly cases: Reported<StationCases>
  readonly rate: Reported<Ratio>
}

/** Every station, most person-times first; those that did not report come last. */
export function stationRows(
  told: Services,
  stations: readonly Station[],
  geography: Geography | null,
  threshold: Count,
): readonly StationRow[] {
  const places = placesOf(stations, geography?.towns ?? [])
  return guardServices(told, threshold)
    .stations.map((one) => ({
      code: one.stationCode,
      name: places.get(one.stationCode)?.short ?? { zh: one.stationCode, en: null },
      personTimes: serviceTotal([one], ({ personTimes }) => personTimes).total,
      activities: serviceTotal([one], ({ activities }) => activities).total,
      groups: serviceTotal([one], groupsOf).total,
      visits: one.visits,
      cases: one.cases,
      rate: one.cases === null ? null : closureRate(one.cases),
    }))
    .sort((one, other) => (other.personTimes ?? -1) - (one.personTimes ?? -1))
}
