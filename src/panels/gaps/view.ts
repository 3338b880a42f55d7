import { gapsByTown } from '#domain/gaps.ts'
import type { Town } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { RoomKind, Rooms } from '#domain/rooms.ts'
import type { Station } from '#domain/stations.ts'

export interface Gap {
  readonly code: string
  readonly name: string
  readonly kind: RoomKind
}

/** A town with villages or communities that have no room. */
export interface TownWithGaps {
  readonly town: Name
  readonly station: string
  readonly gaps: readonly Gap[]
}

export interface GapsView {
  /** Most gaps first. */
  readonly towns: readonly TownWithGaps[]
  readonly gaps: number
  /** Towns without a gap, and towns of which nobody told. */
  readonly full: number
  readonly unreported: number
}

/** The villages and communities without a room, town by town. */
export function gapsView(towns: readonly Town[], stations: readonly Station[], rooms: Rooms): GapsView {
  const rows = gapsByTown(towns, stations, rooms)
  const open = rows.flatMap(({ town, station, gaps }): TownWithGaps[] =>
    station === null || gaps === null || gaps.length === 0
      ? []
      : [
          {
            town: town.name,
            station: station.code,
            gaps: gaps.map((row) => ({
              code: rooms.code[row] ?? '',
              name: rooms.name[row] ?? '',
              kind: rooms.kind[row] ?? 'village',
            })),
          },
        ],
  )
  return {
    towns: open,
    gaps: open.reduce((sum, town) => sum + town.gaps.length, 0),
    full: rows.filter(({ gaps }) => gaps?.length === 0).length,
    unreported: rows.filter(({ gaps }) => gaps === null).length,
  }
}
