import type { Answer } from '#api/endpoint.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count } from '#domain/units.ts'
import type { Level, Workforce } from '#domain/workforce.ts'
import { certifiedIn, LEVELS } from '#domain/workforce.ts'

export interface TrendMonth {
  readonly period: Month
  readonly total: Reported<Count>
  readonly certified: Readonly<Record<Level, Reported<Count>>>
  readonly newlyCertified: Reported<Count>
}

const NOTHING_TOLD: TrendMonth['certified'] = { assistant: null, worker: null, senior: null }

/** Every month from the first on record to the one shown, oldest first; a month that is not on record is a gap. */
export function trendMonths({ data, period }: Answer<Workforce>): readonly TrendMonth[] {
  const [first] = data.months
  if (first === undefined) return []
  const told = new Map(data.months.map((month) => [month.period, month]))
  return monthsBetween(first.period, period).map((month) => ({
    period: month,
    total: certifiedIn(data, month),
    certified: told.get(month)?.certified ?? NOTHING_TOLD,
    newlyCertified: told.get(month)?.newlyCertified ?? null,
  }))
}

/** The values of one line: of all levels together, or of one. */
export const lineOf = (months: readonly TrendMonth[], level: Level | null): readonly Reported<Count>[] =>
  months.map(({ total, certified }) => (level === null ? total : certified[level]))

/** All lines, the sum first. */
export const LINES: readonly (Level | null)[] = [null, ...LEVELS]
