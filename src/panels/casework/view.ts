import type { CityCases, StationCases } from '#domain/casework.ts'
import { cityFlow, closureRate } from '#domain/casework.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { Services } from '#domain/services.ts'
import { guardServices } from '#domain/services.ts'
import type { Station } from '#domain/stations.ts'
import type { Count, Ratio } from '#domain/units.ts'
import { count } from '#domain/units.ts'

/** A cohort of cases with its closure rate; both null where none was reported. */
export interface CaseRow {
  readonly cases: Reported<StationCases>
  readonly rate: Reported<Ratio>
}

export interface CaseworkView {
  /** Of the city, or of the one station looked at. */
  readonly own: CaseRow
  readonly isCity: boolean
  /** Stages of the city, whichever station is looked at. */
  readonly city: Reported<CityCases>
  readonly stations: readonly (CaseRow & { readonly code: string; readonly name: Name })[]
  readonly unreported: Count
}

const rowOf = (cases: Reported<StationCases>): CaseRow => ({
  cases,
  rate: cases === null ? null : closureRate(cases),
})

/** Casework, guarded before anything is read from it. */
export function caseworkView(
  told: Services,
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
  threshold: Count,
): CaseworkView {
  const services = guardServices(told, threshold)
  const places = placesOf(stations, geography?.towns ?? [])
  const rows = services.stations.map(({ stationCode, cases }) => ({
    ...rowOf(cases),
    code: stationCode,
    name: places.get(stationCode)?.short ?? { zh: stationCode, en: null },
  }))
  const { cityCases } = services
  const own = rows.find(({ code }) => code === station)
  return {
    own: station === null ? rowOf(cityCases === null ? null : cityFlow(cityCases)) : (own ?? rowOf(null)),
    isCity: station === null,
    city: cityCases,
    stations: station === null ? rows : rows.filter(({ code }) => code === station),
    unreported: count(rows.filter(({ cases }) => cases === null).length),
  }
}
