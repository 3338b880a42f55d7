import type { Answer } from '#api/endpoint.ts'
import type { Change } from '#domain/comparisons.ts'
import { changesSince } from '#domain/comparisons.ts'
import { comparedMonth } from '#domain/periods.ts'
import type { LevelShare, Workforce } from '#domain/workforce.ts'
import { levelShares } from '#domain/workforce.ts'

export interface LevelRow extends LevelShare {
  readonly changes: readonly Change[]
}

/** Levels of the month shown against last month and the same month last year; always of the whole city. */
export function levelsView({ data, period }: Answer<Workforce>): readonly LevelRow[] {
  const month = levelShares(data, comparedMonth(period, 'month'))
  const year = levelShares(data, comparedMonth(period, 'year'))
  return levelShares(data, period).map((row, at) => ({
    ...row,
    changes: changesSince(row.certified, {
      month: month[at]?.certified ?? null,
      year: year[at]?.certified ?? null,
    }),
  }))
}
