import { groupedBy } from './grouped.ts'
import type { Instant, Month } from './periods.ts'
import { dayOf, daysBetween } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Report, ReportStatus } from './reports.ts'
import { reportStatus } from './reports.ts'
import { onTimeRate } from './reports-on-time.ts'
import type { Count, Days, Ratio } from './units.ts'
import { count, days } from './units.ts'

/** One report and how it stands. */
export interface ReportMark {
  readonly status: ReportStatus
  /** Days it came late, at least one; null unless it did. */
  readonly late: Reported<Days>
}

/** 报送情况 of one station, month by month. */
export interface ReportRow {
  readonly stationCode: string
  /** Null where the month asked no report of it. */
  readonly marks: readonly (ReportMark | null)[]
  readonly onTime: Reported<Ratio>
}

export interface ReportGrid {
  /** The months that reports are of, oldest first. */
  readonly months: readonly Month[]
  /** Whoever reports least on time first. */
  readonly rows: readonly ReportRow[]
  readonly tally: Readonly<Record<ReportStatus, Count>>
  readonly onTime: Reported<Ratio>
}

function markOf(report: Report, now: Instant): ReportMark {
  const status = reportStatus(report, now)
  const late =
    status === 'late' && report.received !== null
      ? days(Math.max(1, daysBetween(dayOf(report.due), dayOf(report.received))))
      : null
  return { status, late }
}

/** All reports as a grid of stations and months, with 报送及时率 (rp_ok) of each station and of all. */
export function reportGrid(reports: readonly Report[], now: Instant): ReportGrid {
  const months = [...new Set(reports.map(({ period }) => period))].sort()
  const rows = [...groupedBy(reports, ({ stationCode }) => stationCode)].map(([stationCode, own]) => {
    const markIn = new Map(own.map((report) => [report.period, markOf(report, now)]))
    const marks = months.map((month) => markIn.get(month) ?? null)
    return { stationCode, marks, onTime: onTimeRate(own, now) }
  })
  const tally = { 'on-time': 0, late: 0, missing: 0, 'not-due': 0 }
  for (const report of reports) tally[reportStatus(report, now)] += 1
  return {
    months,
    rows: rows.sort((one, other) => (one.onTime ?? 1) - (other.onTime ?? 1)),
    tally: {
      'on-time': count(tally['on-time']),
      late: count(tally.late),
      missing: count(tally.missing),
      'not-due': count(tally['not-due']),
    },
    onTime: onTimeRate(reports, now),
  }
}
