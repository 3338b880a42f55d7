import type { Comparison, Month } from './periods.ts'
import { COMPARISONS } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Count, Points, Ratio } from './units.ts'
import { change, pointsBetween } from './units.ts'

/** A difference and what it is held against (环比, 同比); a difference of unknown is none. */
export interface Change<Value = Count> {
  readonly comparison: Comparison
  readonly by: Value
}

/** A figure in the months it is held against; null where the record does not reach, or nothing was reported. */
export type Before<Value> = Readonly<Record<Comparison, Reported<Value>>>

/** What became of a figure since last month and since the same month last year, in the unit of both. */
export function changesSince<Value extends number>(
  now: Reported<Value>,
  before: Before<Value>,
): Change<Value>[] {
  return COMPARISONS.flatMap((comparison) => {
    const by = change(now, before[comparison])
    return by === null ? [] : [{ comparison, by }]
  })
}

/** The same of a rate: differences of rates are 百分点. */
export function rateChangesSince(now: Reported<Ratio>, before: Before<Ratio>): Change<Points>[] {
  return COMPARISONS.flatMap((comparison) => {
    const by = pointsBetween(now, before[comparison])
    return by === null ? [] : [{ comparison, by }]
  })
}

/** What a figure counts from the start of: the year (本年累计) or the quarter (本季). */
export type CountedFrom = 'year' | 'quarter'

const FIRST_MONTHS: Readonly<Record<CountedFrom, RegExp>> = { year: /-01$/, quarter: /-(?:01|04|07|10)$/ }

/** What begins anew in this month is held against no month before: a January against no December. */
export const within = <Value>(from: CountedFrom, period: Month, before: Before<Value>): Before<Value> =>
  FIRST_MONTHS[from].test(period) ? { ...before, month: null } : before
