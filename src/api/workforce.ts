import * as v from 'valibot'
import type { Workforce } from '#domain/workforce.ts'
import { endpoint } from './endpoint.ts'
import { count, listOf, month } from './wire.ts'

const reported = v.nullable(count)

const workforceMonth = v.object({
  period: month,
  certified: v.object({ assistant: reported, worker: reported, senior: reported }),
  newlyCertified: v.optional(reported, null),
})

export const workforceEndpoint = endpoint({
  resource: 'workforce',
  summary: {
    zh: '持证社工按级别的逐月数和新增持证（全市）',
    en: 'Certified workers by level and those newly certified, month by month, city-wide',
  },
  wire: v.object({ months: listOf(workforceMonth, ({ period }) => period) }),
  decode: ({ months }): Workforce => ({
    months: [...months].sort((one, other) => (one.period < other.period ? -1 : 1)),
  }),
})
