import type { Evidence, Exception } from '#domain/exceptions.ts'
import { exceptionsOf } from '#domain/exceptions.ts'
import type { Instant } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { Rules } from '#domain/rules.ts'

export interface ExceptionsView {
  /** The gravest first, of those the oldest. */
  readonly rows: readonly Exception[]
  /** By station code. */
  readonly places: ReadonlyMap<string, Place>
  /** What the list is complete up to: the oldest of its sources. */
  readonly asOf: Instant
}

/** What is to be chased in the city, or at one station. */
export function exceptionsView(told: Evidence, station: string | null, rules: Rules): ExceptionsView {
  const all = exceptionsOf(told, rules)
  const { stations, geography, projects, rooms, needs, functions, reports } = told
  return {
    rows: station === null ? all : all.filter(({ stationCode }) => stationCode === station),
    places: placesOf(stations.data, geography.data.towns),
    asOf: [geography, projects, rooms, needs, functions, reports].reduce<Instant>(
      (oldest, { asOf }) => (asOf < oldest ? asOf : oldest),
      stations.asOf,
    ),
  }
}
