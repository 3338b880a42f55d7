import type { Town } from './geography.ts'
import type { Reported } from './reported.ts'
import type { Rooms } from './rooms.ts'
import { gapsByStation } from './rooms.ts'
import type { Station } from './stations.ts'

/** 未覆盖村社区 of one town. */
export interface TownGaps {
  readonly town: Town
  /** Null where no station serves the town. */
  readonly station: Station | null
  /** Rows of the units without a room; not reported where the station did not tell its rooms, or there is none. */
  readonly gaps: Reported<readonly number[]>
}

/** Every town with its gaps, most first; behind them the towns that told nothing, and last those without a gap. */
export function gapsByTown(towns: readonly Town[], stations: readonly Station[], rooms: Rooms): TownGaps[] {
  const stationOf = new Map(stations.map((station) => [station.townCode, station]))
  const gapsOf = gapsByStation(rooms, stations)
  const rows = towns.map((town): TownGaps => {
    const station = stationOf.get(town.code) ?? null
    const told = station !== null && station.rooms !== null
    return { town, station, gaps: told ? (gapsOf.get(station.code) ?? []) : null }
  })
  const rank = ({ gaps }: TownGaps) => (gaps === null ? 1 : gaps.length === 0 ? 2 : 0)
  const size = ({ gaps }: TownGaps) => gaps?.length ?? 0
  return rows.sort((one, other) => rank(one) - rank(other) || size(other) - size(one))
}
