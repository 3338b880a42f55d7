import type { Month } from './periods.ts'
import type { Reported } from './reported.ts'

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

/** Rows without a room (未覆盖村社区) by station; a station without gaps has no entry. */
export function gapsByStation(rooms: Rooms): ReadonlyMap<string, readonly number[]> {
  const gaps = new Map<string, number[]>()
  for (let row = 0; row < rooms.length; row += 1) {
    const code = rooms.stationCodes[rooms.station[row] ?? -1]
    if (rooms.covered[row] !== 0 || code === undefined) continue
    const own = gaps.get(code)
    if (own === undefined) gaps.set(code, [row])
    else own.push(row)
  }
  return gaps
}

/** Rows without a room (未覆盖村社区), those of one station or of all. */
export function gapsOf(rooms: Rooms, stationCode: string | null): number[] {
  const wanted = stationCode === null ? -1 : rooms.stationCodes.indexOf(stationCode)
  if (stationCode !== null && wanted === -1) return []
  const gaps: number[] = []
  for (let row = 0; row < rooms.length; row += 1) {
    if (rooms.covered[row] === 0 && (wanted === -1 || rooms.station[row] === wanted)) gaps.push(row)
  }
  return gaps
}
