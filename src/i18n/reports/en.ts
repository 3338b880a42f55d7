import type { reportsZh } from './zh-CN.ts'

export const reportsEn: typeof reportsZh = {
  'on-time': 'On time',
  late: 'Late',
  missing: 'Missing',
  'not-due': 'Not due',
}
