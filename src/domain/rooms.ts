import type { Month } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Station } from './stations.ts'

/**
 * The villages and communities of the city, covered by a room (社工室) or not, one column a property so that
 * 265 and 265,000 are the same few arrays. Row `i` of every column is the same unit.
 */
export interface Rooms {
  readonly length: number
  readonly code: readonly string[]
  readonly name: readonly string[]
  readonly kind: readonly RoomKind[]
  /** Index into `stationCodes`. */
  readonly station: Uint16Array
  readonly stationCodes: readonly string[]
  /** Degrees, WGS-84; NaN where the backend gave no position. */
  readonly longitude: Float64Array
  readonly latitude: Float64Array
  /** 1 with a room, 0 a gap. */
  readonly covered: Uint8Array
  /** The month from which on it has had its room; null where nobody knows, or the backend does not tell. */
  readonly since: readonly Reported<Month>[] | null
}

/** 村 / 社区. */
export type RoomKind = 'village' | 'community'

/**
 * Rows without a room (未覆盖村社区) of these stations, by station. One without gaps has no entry, and neither has one that
 * did not report its rooms: nobody knows of its villages and communities, so none of them is said to be uncovered.
 */
export function gapsByStation(
  rooms: Rooms,
  stations: readonly Station[],
): ReadonlyMap<string, readonly number[]> {
  const told = new Set(stations.filter((station) => station.rooms !== null).map(({ code }) => code))
  const gaps = new Map<string, number[]>()
  for (let row = 0; row < rooms.length; row += 1) {
    const code = rooms.stationCodes[rooms.station[row] ?? -1]
    if (rooms.covered[row] !== 0 || code === undefined || !told.has(code)) continue
    const own = gaps.get(code)
    if (own === undefined) gaps.set(code, [row])
    else own.push(row)
  }
  return gaps
}
