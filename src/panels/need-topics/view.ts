import type { Needs, TopicTotal } from '#domain/needs.ts'
import { byTopic } from '#domain/needs.ts'

/** Topics by what was accepted, of the city or of one station. */
export const needTopicsView = (needs: Needs, station: string | null): readonly TopicTotal[] =>
  byTopic({
    ...needs,
    rows: needs.rows.filter(({ stationCode }) => station === null || stationCode === station),
  })
