import type { Town } from './geography.ts'
import { unitsOf } from './geography.ts'
import type { Reported } from './reported.ts'
import type { Station } from './stations.ts'
import { roomCoverage } from './stations.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 镇街覆盖: the towns that a station serves, of all there are. */
export interface TownCoverage {
  readonly covered: Count
  readonly towns: Count
}

/** Towns that no station serves. */
export function townsWithoutStation(towns: readonly Town[], stations: readonly Station[]): Town[] {
  const served = new Set(stations.map(({ townCode }) => townCode))
  return towns.filter(({ code }) => !served.has(code))
}

export function townCoverage(towns: readonly Town[], stations: readonly Station[]): TownCoverage {
  return {
    covered: count(towns.length - townsWithoutStation(towns, stations).length),
    towns: count(towns.length),
  }
}

/** Rooms against the villages and communities of the same towns. */
export interface RoomCoverage {
  /** 社工室覆盖率; not reported when no town told both sides. */
  readonly rate: Reported<Ratio>
  /** 缺: villages and communities without a room. */
  readonly gaps: Reported<Count>
  /** Towns that are in neither, since a side is missing or cannot be true. */
  readonly unreported: number
}

/** 社工室覆盖率 over the towns that told their rooms and their units; the others are counted, not guessed. */
export function roomCoverageOf(towns: readonly Town[], stations: readonly Station[]): RoomCoverage {
  const stationOf = new Map(stations.map((station) => [station.townCode, station]))
  const told = towns.flatMap((town) => {
    const rooms = stationOf.get(town.code)?.rooms ?? null
    const units = unitsOf(town)
    return rooms === null || units === null || roomCoverage(rooms, units) === null ? [] : [{ rooms, units }]
  })
  const rooms = told.reduce((sum, town) => sum + town.rooms, 0)
  const units = told.reduce((sum, town) => sum + town.units, 0)
  return {
    rate: told.length === 0 ? null : share(rooms, units),
    gaps: told.length === 0 ? null : count(units - rooms),
    unreported: towns.length - told.length,
  }
}
