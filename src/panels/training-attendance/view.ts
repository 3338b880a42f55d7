import type { Answer } from '#api/endpoint.ts'
import type { StationAttendance, TrainingCoverage } from '#domain/attendance.ts'
import { attendanceByStation, coverageOfAll } from '#domain/attendance.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { dayOf } from '#domain/periods.ts'
import { placesOf } from '#domain/places.ts'
import type { Station } from '#domain/stations.ts'
import type { Training, TrainingSession } from '#domain/training.ts'

export interface AttendanceRow extends StationAttendance {
  /** The short name of its town. */
  readonly short: Name
}

export interface AttendanceView {
  readonly sessions: readonly TrainingSession[]
  /** The station that is chosen, then the most absences first. */
  readonly rows: readonly AttendanceRow[]
  readonly coverage: TrainingCoverage
  readonly own: AttendanceRow | null
}

interface AttendanceAnswers {
  readonly training: Answer<Training | null>
  readonly stations: Answer<readonly Station[]>
  readonly geography: Answer<Geography>
}

/** Who came to which session, station by station, whichever is chosen. Null where the city runs no programme. */
export function attendanceView(
  { training: { data: training, asOf }, stations, geography }: AttendanceAnswers,
  station: string | null,
): AttendanceView | null {
  if (training === null) return null
  const places = placesOf(stations.data, geography.data.towns)
  const names = new Map(stations.data.map(({ code, name }) => [code, places.get(code)?.short ?? name]))
  const rows = attendanceByStation(training, [...names.keys()], dayOf(asOf)).flatMap((row) => {
    const short = names.get(row.stationCode)
    return short === undefined ? [] : [{ ...row, short }]
  })
  const own = rows.find(({ stationCode }) => stationCode === station) ?? null
  return {
    sessions: training.sessions,
    coverage: coverageOfAll(rows),
    own,
    rows: own === null ? rows : [own, ...rows.filter((row) => row !== own)],
  }
}
