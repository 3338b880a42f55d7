import type { Answer } from '#api/endpoint.ts'
import type { Month } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count } from '#domain/units.ts'
import type { LevelShare, Workforce, WorkforceMonth } from '#domain/workforce.ts'
import { certifiedIn, levelShares } from '#domain/workforce.ts'

export interface TrendMonth extends WorkforceMonth {
  readonly total: Reported<Count>
}

export interface WorkforceView {
  readonly levels: readonly LevelShare[]
  /** Oldest first. */
  readonly months: readonly TrendMonth[]
  /** The ends of the trend: the first and the last month that was reported. */
  readonly ends: { readonly first: End; readonly last: End } | null
}

interface End {
  readonly period: Month
  readonly total: Count
}

/** Levels of the month shown and every month on record up to it; always of the whole city. */
export function workforceView({ data, period }: Answer<Workforce>): WorkforceView {
  const months = data.months
    .filter((month) => month.period <= period)
    .map((month) => ({ ...month, total: certifiedIn(data, month.period) }))
  const told = months.flatMap(({ period: at, total }) => (total === null ? [] : [{ period: at, total }]))
  const [first, last] = [told[0], told.at(-1)]
  return {
    levels: levelShares(data, period),
    months,
    ends: first === undefined || last === undefined ? null : { first, last },
  }
}
