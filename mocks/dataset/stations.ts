import type { WireOf } from '#api/endpoint.ts'
import type { stationsEndpoint } from '#api/stations.ts'
import type { Month } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { beforeQuarter, LATEST, month, monthly } from './calendar.ts'
import { residentsAt } from './geography.ts'
import type { RoomTable } from './room-table.ts'
import { roomsPerTown } from './room-table.ts'
import { specialFamilyFilesAt } from './special-families.ts'
import type { DemoStation } from './station-register.ts'
import { commissionedAt, contactAt, operatorAt, STATIONS } from './station-register.ts'
import { certifiedAt } from './workforce.ts'

/** 已备案社区社会组织 of the city at the end of a month, from the one before the history begins. */
export const filedTotalAt = monthly(
  month('2021-12'),
  [82, 85, 88, 91, 95, 98, 102, 105, 108, 111, 114, 117, 119, 124, 128],
)

export const filedAt = (period: Month): number[] =>
  apportion(
    filedTotalAt(period),
    STATIONS.map(({ filed }) => filed),
  )

/**
 * 持证社工 town by town. The weights stay those of the latest residents in every month, so that no town loses a worker
 * to a new count of residents.
 */
const CERTIFIED_WEIGHTS = residentsAt(LATEST).map(
  (residents, at) => residents * (STATIONS[at]?.certifiedLevel ?? 0),
)

/** The evaluation of 2022 was closed and told to the stations in this month. */
const EVALUATION = { year: 2022, known: month('2023-01') }

/** 驻站社工 of a station in a month. */
export const staffAt = ({ staff, joined }: DemoStation, period: Month) =>
  staff - joined.filter((later) => later > period).length

export function stationsAt(period: Month, table: RoomTable): WireOf<typeof stationsEndpoint> {
  const rooms = roomsPerTown(table, period)
  const certified = apportion(certifiedAt(period), CERTIFIED_WEIGHTS)
  const filed = filedAt(period)
  const filedBefore = filedAt(beforeQuarter(period))
  return {
    stations: STATIONS.map((station, at) => ({
      code: station.code,
      townCode: station.code,
      name: station.name,
      operator: operatorAt(station.code, period),
      contact: contactAt(station.code, period),
      commissioned: commissionedAt(station.code, period),
      openedOn: station.openedOn,
      rooms: rooms[at] ?? null,
      certified: certified[at] ?? null,
      staffOnPost: staffAt(station, period),
      filedOrganisations: filed[at] ?? null,
      filedThisQuarter: (filed[at] ?? 0) - (filedBefore[at] ?? 0),
      specialFamilyFiles: specialFamilyFilesAt(station.code, period),
      evaluation: period < EVALUATION.known ? null : { score: station.score, year: EVALUATION.year },
    })),
  }
}
