import * as v from 'valibot'
import type { Report } from '#domain/reports.ts'
import { endpoint } from './endpoint.ts'
import { report, reportKey } from './reports.ts'
import { listOf } from './wire.ts'

export const reportHistoryEndpoint = endpoint({
  resource: 'report-history',
  summary: {
    zh: '历次月报报送情况，至所选月份的月报',
    en: 'All monthly reports up to the one of the month asked for: due and received',
  },
  wire: v.object({ reports: listOf(report, reportKey) }),
  decode: ({ reports }): readonly Report[] => reports,
})
