import type { Instant } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Report } from './reports.ts'
import { reportStatus } from './reports.ts'
import type { Ratio } from './units.ts'
import { share } from './units.ts'

/** 报送及时率: on time ÷ due. Not reported while nothing was due. */
export function onTimeRate(reports: readonly Report[], now: Instant): Reported<Ratio> {
  const statuses = reports.map((report) => reportStatus(report, now))
  const due = statuses.filter((status) => status !== 'not-due').length
  return share(statuses.filter((status) => status === 'on-time').length, due)
}
