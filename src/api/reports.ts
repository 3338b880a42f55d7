import * as v from 'valibot'
import type { Report } from '#domain/reports.ts'
import { endpoint } from './endpoint.ts'
import { code, instant, listOf, month } from './wire.ts'

export const report = v.object({
  stationCode: code,
  period: month,
  due: instant,
  received: v.nullable(instant),
})

/** A station sends one report a month. */
export const reportKey = ({ stationCode, period }: Pick<Report, 'stationCode' | 'period'>): string =>
  `${stationCode} ${period}`

export const reportsEndpoint = endpoint({
  resource: 'reports',
  summary: { zh: '社工站月报报送情况', en: 'Monthly reports of the stations: due and received' },
  wire: v.object({ reports: listOf(report, reportKey) }),
  decode: ({ reports }): readonly Report[] => reports,
})
