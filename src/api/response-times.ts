import * as v from 'valibot'
import type { ResponseTimes } from '#domain/response-times.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, days, listOf, month } from './wire.ts'

const station = v.object({
  stationCode: code,
  median: v.nullable(days),
  decided: v.nullable(count),
  waiting: v.nullable(count),
})

const need = v.object({
  id: code,
  stationCode: code,
  topicId: code,
  acceptedOn: day,
  status: v.picklist(['registered', 'appraised']),
})

export const responseTimesEndpoint = endpoint({
  resource: 'response-times',
  summary: {
    zh: '需求响应时长与待决需求',
    en: 'How long needs waited for a decision, and those that still wait',
  },
  wire: v.object({
    city: v.object({ median: v.nullable(days), decided: v.nullable(count) }),
    stations: listOf(station, ({ stationCode }) => stationCode),
    months: listOf(v.object({ period: month, median: v.nullable(days) }), ({ period }) => period),
    waiting: listOf(need, ({ id }) => id),
  }),
  decode: ({ months, ...rest }): ResponseTimes => ({
    ...rest,
    months: [...months].sort((one, other) => (one.period < other.period ? -1 : 1)),
  }),
})
