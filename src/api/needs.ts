import * as v from 'valibot'
import type { Needs } from '#domain/needs.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, field, listOf, name } from './wire.ts'

const topic = v.object({ id: code, name, field })

const row = v.object({
  stationCode: code,
  topicId: code,
  accepted: v.nullable(count),
  linked: v.nullable(count),
  oldestWaiting: v.nullable(day),
})

export const needsEndpoint = endpoint({
  resource: 'needs',
  summary: {
    zh: '居民需求：受理与立项（本年累计）',
    en: 'Needs accepted and made projects, this year to date',
  },
  wire: v.object({
    topics: listOf(topic, ({ id }) => id),
    rows: listOf(row, ({ stationCode, topicId }) => `${stationCode} ${topicId}`),
  }),
  decode: (wire): Needs => wire,
})
