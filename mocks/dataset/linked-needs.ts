import type { Month } from '#domain/periods.ts'
import { MONTHS } from './calendar.ts'
import { decisionsAt } from './decisions.ts'

/** Needs by topic, by project. */
type Tally = ReadonlyMap<string, ReadonlyMap<string, number>>

function tallied(period: Month): Tally {
  // The links themselves count from January on: earlier years stand as their Decembers left them.
  const ends = MONTHS.filter((end) => end === period || (end.endsWith('-12') && end < period))
  const tally = new Map<string, Map<string, number>>()
  for (const { projectId, topicId, needs } of ends.flatMap((end) => decisionsAt(end).links)) {
    const own = tally.get(projectId) ?? new Map<string, number>()
    own.set(topicId, (own.get(topicId) ?? 0) + (needs ?? 0))
    tally.set(projectId, own)
  }
  return tally
}

const known = new Map<Month, Tally>()

/** Needs linked to each project from the beginning of the record to the end of a month. */
export function linkedNeedsAt(period: Month): Tally {
  const tally = known.get(period) ?? tallied(period)
  known.set(period, tally)
  return tally
}
