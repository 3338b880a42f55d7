import type { Instant, Month } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Ratio } from './units.ts'
import { share } from './units.ts'

/** One station's monthly report (月报): when it was due, when it came. */
export interface Report {
  readonly stationCode: string
  readonly period: Month
  readonly due: Instant
  readonly received: Instant | null
}

/** 按时 / 迟报 / 未报 / 未到期. */
export type ReportStatus = 'on-time' | 'late' | 'missing' | 'not-due'

export function reportStatus({ due, received }: Report, now: Instant): ReportStatus {
  if (received !== null) return received <= due ? 'on-time' : 'late'
  return now > due ? 'missing' : 'not-due'
}

/** 报送及时率: on time ÷ due. Not reported while nothing was due. */
export function onTimeRate(reports: readonly Report[], now: Instant): Reported<Ratio> {
  const statuses = reports.map((report) => reportStatus(report, now))
  const due = statuses.filter((status) => status !== 'not-due').length
  return share(statuses.filter((status) => status === 'on-time').length, due)
}
