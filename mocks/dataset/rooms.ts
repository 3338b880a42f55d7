import type { WireOf } from '#api/endpoint.ts'
import type { roomsEndpoint } from '#api/rooms.ts'
import type { Month } from '#domain/periods.ts'
import type { RoomTable } from './room-table.ts'
import { TOWNS } from './towns.ts'

type RoomsWire = WireOf<typeof roomsEndpoint>

export function roomsAt(period: Month, table: RoomTable): RoomsWire {
  const { code, name, kind, station, longitude, latitude } = table
  return {
    stationCodes: TOWNS.map((town) => town.code),
    columns: {
      code: [...code],
      name: [...name],
      kind: [...kind],
      station: [...station],
      longitude: [...longitude],
      latitude: [...latitude],
      covered: [...table.coveredIn(period)],
      since: [...table.sinceIn(period)],
    },
  }
}
