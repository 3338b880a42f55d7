import type { Day, Month } from '#domain/periods.ts'
import { daysBetween, firstDay, monthOfDay, monthsBetween, shiftMonth } from '#domain/periods.ts'

/** An axis of whole months, both included. */
export interface MonthSpan {
  readonly first: Month
  readonly last: Month
}

/** A month along an axis: where it begins, 0 to 1. */
export interface MonthTick {
  readonly month: Month
  readonly at: number
}

/** The whole months that hold today and every other day. */
export function monthSpan(today: Day, days: Iterable<Day | null>): MonthSpan {
  let [first, last] = [today, today]
  for (const day of days) {
    if (day !== null && day < first) first = day
    if (day !== null && day > last) last = day
  }
  return { first: monthOfDay(first), last: monthOfDay(last) }
}

/** Place of the beginning of a day along the axis, 0 to 1; what lies outside is drawn at the end. */
export function dayAlong({ first, last }: MonthSpan, day: Day): number {
  const from = firstDay(first)
  const place = daysBetween(from, day) / daysBetween(from, firstDay(shiftMonth(last, 1)))
  return Math.min(1, Math.max(0, place))
}

/** Months between two ticks: every month, quarters, halves, whole years and more of them. */
const STEPS = [1, 3, 6, 12, 24, 60, 120]

/**
 * The months to write along the axis, where a month's text takes `room` of it, 0 to 1: in the most natural steps,
 * January among them, and none that would run over the end.
 */
export function monthTicks(axis: MonthSpan, room: number): readonly MonthTick[] {
  const months = monthsBetween(axis.first, axis.last)
  const step = STEPS.find((wide) => (months.length / wide) * room <= 1) ?? months.length
  const number = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  return months
    .filter((month) => number(month) % step === 0)
    .map((month) => ({ month, at: dayAlong(axis, firstDay(month)) }))
    .filter(({ at }) => at + room <= 1 + 1e-9)
}
