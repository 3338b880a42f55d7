import type { ReportStatus } from '#domain/reports.ts'

export const reportsZh: Readonly<Record<ReportStatus, string>> = {
  'on-time': '按时',
  late: '迟报',
  missing: '未报',
  'not-due': '未到期',
}
