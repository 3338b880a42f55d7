import type { Comparison } from './periods.ts'
import { COMPARISONS } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Count } from './units.ts'
import { change } from './units.ts'

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
