import type { Rooms } from './rooms.ts'
import type { Scope } from './scope.ts'

/** How far down one has gone: city > town > village or community (全市 › 镇街 › 村社区). */
export interface Whereabouts {
  /** Code of the station whose town is looked at; null is the whole city. */
  readonly station: string | null
  /** Row of the village or community among the rooms; null is the whole town. */
  readonly unit: number | null
  /** The code that was asked for where there is no such unit, or none in this town. */
  readonly unknownUnit: string | null
}

/** The station of a unit; null where the row is none. */
export const stationOfUnit = (rooms: Rooms, row: number): string | null =>
  rooms.stationCodes[rooms.station[row] ?? -1] ?? null

/** What a scope comes to among the units that there are: a unit asked for alone brings its town with it. */
export function whereaboutsOf(rooms: Rooms, { station, unit }: Pick<Scope, 'station' | 'unit'>): Whereabouts {
  if (unit === null) return { station, unit: null, unknownUnit: null }
  const row = rooms.code.indexOf(unit)
  const own = row === -1 ? null : stationOfUnit(rooms, row)
  if (own === null || (station !== null && station !== own)) return { station, unit: null, unknownUnit: unit }
  return { station: own, unit: row, unknownUnit: null }
}

/** One level up; null where one is at the top already. */
export function levelUp({ station, unit }: Whereabouts): Pick<Scope, 'station' | 'unit'> | null {
  if (unit !== null) return { station, unit: null }
  return station === null ? null : { station: null, unit: null }
}
