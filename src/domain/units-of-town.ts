import type { Month } from './periods.ts'
import type { Reported } from './reported.ts'
import type { RoomKind, Rooms } from './rooms.ts'

/** 全部 / 村 / 社区. */
export const KIND_CHOICES = ['all', 'village', 'community'] as const
export type KindChoice = (typeof KIND_CHOICES)[number]

/**
 * Rows of the units of one town, those without a room first; villages before communities, else as the register has
 * them.
 */
export interface UnitsOfTown {
  readonly gaps: readonly number[]
  readonly covered: readonly number[]
}

const KINDS: readonly RoomKind[] = ['village', 'community']

/** @param stationCode of the station that serves the town */
export function unitsOfTown(rooms: Rooms, stationCode: string): UnitsOfTown {
  const wanted = rooms.stationCodes.indexOf(stationCode)
  const own: number[] = []
  if (wanted !== -1) {
    for (let row = 0; row < rooms.length; row += 1) if (rooms.station[row] === wanted) own.push(row)
  }
  const ordered = KINDS.flatMap((kind) => own.filter((row) => rooms.kind[row] === kind))
  return {
    gaps: ordered.filter((row) => rooms.covered[row] === 0),
    covered: ordered.filter((row) => rooms.covered[row] === 1),
  }
}

/** 自何月起: the month from which on a unit has had its room; null where it has none, and where nobody knows. */
export const coveredSince = ({ covered, since }: Rooms, row: number): Reported<Month> =>
  covered[row] === 1 ? (since?.[row] ?? null) : null

/** Those whose name contains what was typed, of the kind that was chosen. */
export function narrowed<Unit extends { readonly name: string; readonly kind: RoomKind }>(
  units: readonly Unit[],
  typed: string,
  wanted: KindChoice,
): Unit[] {
  const part = typed.trim()
  return units.filter(({ name, kind }) => (wanted === 'all' || kind === wanted) && name.includes(part))
}

/** The nearest units of the same town by their place on the map, nearest first; none where the unit has no place. */
export function neighboursOf(rooms: Rooms, row: number, most: number): number[] {
  const [east, north] = [rooms.longitude[row], rooms.latitude[row]]
  if (east === undefined || north === undefined || Number.isNaN(east + north)) return []
  // A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
  const narrowing = Math.cos((north * Math.PI) / 180)
  const near: { readonly row: number; readonly away: number }[] = []
  for (let other = 0; other < rooms.length; other += 1) {
    if (other === row || rooms.station[other] !== rooms.station[row]) continue
    const dx = ((rooms.longitude[other] ?? Number.NaN) - east) * narrowing
    const away = Math.hypot(dx, (rooms.latitude[other] ?? Number.NaN) - north)
    if (!Number.isNaN(away)) near.push({ row: other, away })
  }
  return near
    .sort((one, other) => one.away - other.away)
    .slice(0, most)
    .map((unit) => unit.row)
}
