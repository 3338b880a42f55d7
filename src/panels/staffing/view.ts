import type { Town } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { Staffing, StaffingSummary } from '#domain/staffing.ts'
import { staffingOf, staffingSummary } from '#domain/staffing.ts'
import type { Station } from '#domain/stations.ts'
import type { Count } from '#domain/units.ts'

export interface StaffingRow extends Staffing {
  /** The short name of its town. */
  readonly short: Name
}

export interface StaffingView {
  /** 最低配备; null where the owner set none. */
  readonly minimum: Reported<Count>
  readonly summary: StaffingSummary
  /** Under-staffed first. */
  readonly rows: readonly StaffingRow[]
}

/** Every station's staff against the minimum that is configured. */
export function staffingView(
  stations: readonly Station[],
  towns: readonly Town[],
  minimum: Reported<Count>,
): StaffingView {
  const places = placesOf(stations, towns)
  const rows = staffingOf(stations, minimum)
  return {
    minimum,
    summary: staffingSummary(rows),
    rows: rows.map((row) => ({ ...row, short: places.get(row.station.code)?.short ?? row.station.name })),
  }
}
