import type { WireOf } from '#api/endpoint.ts'
import type { needsEndpoint } from '#api/needs.ts'
import type { Month } from '#domain/periods.ts'
import { standingsAt } from './need-standings.ts'
import { TOPICS } from './need-topics.ts'

export const needsAt = (period: Month): WireOf<typeof needsEndpoint> => ({
  topics: TOPICS.map(({ id, name, field }) => ({ id, name, field })),
  rows: standingsAt(period).map(({ topic, stationCode, accepted, approved, waiting }) => ({
    stationCode,
    topicId: topic.id,
    accepted,
    linked: approved,
    oldestWaiting: waiting[0] ?? null,
  })),
})
