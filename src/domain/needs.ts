import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** What residents ask for, counted from the start of the year to the end of the period. */
export interface NeedTopic {
  readonly id: string
  readonly name: Name
}

export interface NeedRow {
  readonly stationCode: string
  readonly topicId: string
  /** 受理需求. */
  readonly accepted: Reported<Count>
  /** Those linked to a project (已立项). */
  readonly linked: Reported<Count>
  /** Acceptance day of the oldest one without a decision. */
  readonly oldestWaiting: Day | null
}

export interface Needs {
  readonly topics: readonly NeedTopic[]
  readonly rows: readonly NeedRow[]
}

export interface TopicTotal {
  readonly topic: NeedTopic
  readonly accepted: Reported<Count>
  readonly linked: Reported<Count>
  readonly conversion: Reported<Ratio>
}

/** 需求转化率: needs linked to a project ÷ needs accepted. */
export const conversionRate = (accepted: Reported<Count>, linked: Reported<Count>): Reported<Ratio> =>
  share(linked, accepted)

const total = (rows: readonly NeedRow[], figure: (row: NeedRow) => Reported<Count>) => {
  const sum = sumReported(rows.map(figure))
  return sum === null ? null : count(sum)
}

/** 需求转化率 over the rows that reported both sides: a missing one would shift the rate, not leave it out. */
function conversionOver(rows: readonly NeedRow[]): Reported<Ratio> {
  const told = rows.filter(({ accepted, linked }) => accepted !== null && linked !== null)
  return conversionRate(
    total(told, (row) => row.accepted),
    total(told, (row) => row.linked),
  )
}

/** Needs by topic, most asked for first; topics nobody reported come last. */
export function byTopic({ topics, rows }: Needs): TopicTotal[] {
  return topics
    .map((topic) => {
      const own = rows.filter(({ topicId }) => topicId === topic.id)
      const accepted = total(own, (row) => row.accepted)
      const linked = total(own, (row) => row.linked)
      return { topic, accepted, linked, conversion: conversionOver(own) }
    })
    .sort((one, other) => (other.accepted ?? -1) - (one.accepted ?? -1))
}
