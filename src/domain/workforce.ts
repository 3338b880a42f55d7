import type { Month } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumComplete } from './reported.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/** 助理社会工作师 / 社会工作师 / 高级社会工作师. */
export const LEVELS = ['assistant', 'worker', 'senior'] as const
export type Level = (typeof LEVELS)[number]

export interface WorkforceMonth {
  readonly period: Month
  readonly certified: Readonly<Record<Level, Reported<Count>>>
}

/** City-level history of certified workers (持证社工), oldest month first. */
export interface Workforce {
  readonly months: readonly WorkforceMonth[]
}

/** All levels of one month; not reported unless every level is, since a missing level would look like a loss. */
export function certifiedIn(workforce: Workforce, period: Month): Reported<Count> {
  const found = workforce.months.find((month) => month.period === period)
  if (found === undefined) return null
  const total = sumComplete(LEVELS.map((level) => found.certified[level]))
  return total === null ? null : count(total)
}
