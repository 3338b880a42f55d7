import type { WireOf } from '#api/endpoint.ts'
import type { needsEndpoint } from '#api/needs.ts'
import type { Month } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { lastDayOf, monthOfYear } from './calendar.ts'
import { type DemoTopic, TOPICS } from './need-topics.ts'
import { noise } from './noise.ts'
import { TOWNS } from './towns.ts'

/** Share of a year's needs accepted by the end of each month: more in the first months, when stations go round. */
const ACCEPTED_BY = [0.12, 0.22, 0.31, 0.4, 0.48, 0.56, 0.63, 0.7, 0.78, 0.86, 0.93, 1]
/** Share of what will be linked that is linked by then: a decision takes weeks, so the early months lag behind. */
const DECIDED_BY = [0.55, 0.72, 0.8, 0.84, 0.87, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98, 1]

/** More is asked for than the year before. */
const GROWTH: Readonly<Record<string, number>> = { '2022': 1, '2023': 1.1 }

type NeedRow = WireOf<typeof needsEndpoint>['rows'][number]

function rowsOf(topic: DemoTopic, topicAt: number, period: Month): NeedRow[] {
  const monthAt = monthOfYear(period) - 1
  const yearly = Math.round(topic.yearly * (GROWTH[period.slice(0, 4)] ?? 1))
  const yearlyByTown = apportion(
    yearly,
    TOWNS.map(({ code, residentHundreds }) => residentHundreds * (topic.emphasis[code] ?? 1)),
  )
  return TOWNS.map(({ code }, at) => {
    const accepted = Math.floor((yearlyByTown[at] ?? 0) * (ACCEPTED_BY[monthAt] ?? 1))
    const share = topic.linkedShareAt[code] ?? topic.linkedShare
    const linked = Math.floor(accepted * share * (DECIDED_BY[monthAt] ?? 1))
    return {
      stationCode: code,
      topicId: topic.id,
      accepted,
      linked,
      oldestWaiting: linked < accepted ? oldestWaiting(topicAt * TOWNS.length + at, period) : null,
    }
  })
}

const LONG_WAITERS = 0.07
const ALL_DECIDED = 0.35

/** What is not linked may still be decided: passed on, or turned down. Some wait for weeks, a few for months. */
function oldestWaiting(seed: number, period: Month): string | null {
  const patience = noise(seed, 11)
  if (patience < LONG_WAITERS) return shiftDay(lastDayOf(period), -70 - Math.floor(noise(seed, 12) * 80))
  if (patience < ALL_DECIDED) return null
  return shiftDay(lastDayOf(period), -4 - Math.floor(noise(seed, 13) * 38))
}

export const needsAt = (period: Month): WireOf<typeof needsEndpoint> => ({
  topics: TOPICS.map(({ id, name }) => ({ id, name })),
  rows: TOPICS.flatMap((topic, at) => rowsOf(topic, at, period)),
})
