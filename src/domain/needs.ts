import type { Field } from './fields.ts'
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
  /** 领域; null where the backend gave none. */
  readonly field: Field | null
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
  /** Stations that did not report what was accepted or what was linked; they are in neither sum. */
  readonly unreported: number
}

/** 需求转化率: needs linked to a project ÷ needs accepted. */
export const conversionRate = (accepted: Reported<Count>, linked: Reported<Count>): Reported<Ratio> =>
  share(linked, accepted)

const total = (rows: readonly NeedRow[], figure: (row: NeedRow) => Reported<Count>) => {
  const sum = sumReported(rows.map(figure))
  return sum === null ? null : count(sum)
}

/** Sums over the rows that told both sides, so that the share is the one that the two sums make. */
function totalsOf(rows: readonly NeedRow[]): Omit<TopicTotal, 'topic'> {
  const told = rows.filter((row) => row.accepted !== null && row.linked !== null)
  const accepted = total(told, (row) => row.accepted)
  const linked = total(told, (row) => row.linked)
  const conversion = conversionRate(accepted, linked)
  return { accepted, linked, conversion, unreported: rows.length - told.length }
}

/** Needs by topic, most asked for first; topics nobody reported come last. */
export const byTopic = ({ topics, rows }: Needs): TopicTotal[] =>
  topics
    .map((topic) => ({ topic, ...totalsOf(rows.filter(({ topicId }) => topicId === topic.id)) }))
    .sort((one, other) => (other.accepted ?? -1) - (one.accepted ?? -1))

/** 需求转化率 over all topics, and the stations of which a part is in neither sum. */
export function conversionOf({ rows }: Needs): { rate: Reported<Ratio>; unreported: number } {
  const silent = rows.filter(({ accepted, linked }) => accepted === null || linked === null)
  return {
    rate: totalsOf(rows).conversion,
    unreported: new Set(silent.map(({ stationCode }) => stationCode)).size,
  }
}
