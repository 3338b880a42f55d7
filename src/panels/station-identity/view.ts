import type { Answer } from '#api/endpoint.ts'
import type { Geography } from '#domain/geography.ts'
import type { Instant, Month } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { Report, ReportStatus } from '#domain/reports.ts'
import { reportStatus } from '#domain/reports.ts'
import type { Station } from '#domain/stations.ts'

interface Neighbour {
  readonly code: string
  readonly place: Place | null
}

export interface StationIdentity {
  readonly station: Station
  /** Null while the towns are not at hand. */
  readonly place: Place | null
  /** The ones before and after it in the order of the list; null at its ends. */
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  /** Monthly reports due in the period. */
  readonly reports: readonly { readonly period: Month; readonly status: ReportStatus }[] | null
  /** Whether office and number are made up for a demonstration. */
  readonly demo: boolean
}

interface Told<Value> {
  readonly data: Value
  readonly asOf: Instant
}

/** Whose page it is; null where no station has the code of the address. */
export function stationIdentityView(
  stations: Answer<readonly Station[]>,
  geography: Answer<Geography> | null,
  reports: Told<readonly Report[]> | null,
  code: string | null,
): StationIdentity | null {
  const at = stations.data.findIndex((station) => station.code === code)
  const station = stations.data[at]
  if (station === undefined) return null
  const places = placesOf(stations.data, geography?.data.towns ?? [])
  const beside = (one: Station | undefined): Neighbour | null =>
    one === undefined ? null : { code: one.code, place: places.get(one.code) ?? null }
  return {
    station,
    place: places.get(station.code) ?? null,
    previous: at === 0 ? null : beside(stations.data[at - 1]),
    next: beside(stations.data[at + 1]),
    reports:
      reports === null
        ? null
        : reports.data
            .filter(({ stationCode }) => stationCode === station.code)
            .map((report) => ({ period: report.period, status: reportStatus(report, reports.asOf) })),
    demo: stations.source.demo,
  }
}
