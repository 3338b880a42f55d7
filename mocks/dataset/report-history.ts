import type { WireOf } from '#api/endpoint.ts'
import type { reportHistoryEndpoint } from '#api/report-history.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween, shiftMonth } from '#domain/periods.ts'
import { FIRST } from './calendar.ts'
import { reportsAt } from './reports.ts'

/** All reports that fell due up to a period, as `reports` told them, and those of the period itself, still to come. */
export const reportHistoryAt = (period: Month): WireOf<typeof reportHistoryEndpoint> => ({
  reports: [
    ...monthsBetween(FIRST, period).flatMap((month) => reportsAt(month).reports),
    ...reportsAt(shiftMonth(period, 1)).reports.map((report) => ({ ...report, received: null })),
  ],
})
