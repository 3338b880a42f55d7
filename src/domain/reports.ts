import type { Instant, Month } from './periods.ts'

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
