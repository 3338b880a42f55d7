import type { Day, Month } from '#domain/periods.ts'
import { isDay, isMonth, monthsBetween, shiftDay, shiftMonth } from '#domain/periods.ts'

/** A month or a day written by hand in this dataset; a slip of the pen fails at once. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`)
  return text
}
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** The history of the demo. It ends with the article, published on this day. */
export const FIRST = month('2022-01')
export const LATEST = month('2023-02')
export const PUBLISHED = day('2023-02-16')

export const MONTHS: readonly Month[] = monthsBetween(FIRST, LATEST)

/** The last day a period tells of: its end, or the day of the article in the running month. */
export const lastDayOf = (period: Month): Day =>
  period === LATEST ? PUBLISHED : shiftDay(day(`${shiftMonth(period, 1)}-01`), -1)

/** The month a day lies in. */
export const monthOfDay = (date: string): Month => month(date.slice(0, 7))

/** 1 to 12, and 1 to 3: how far a period is into its year and into its quarter. */
export const monthOfYear = (period: Month): number => Number(period.slice(5, 7))
export const monthOfQuarter = (period: Month): number => ((monthOfYear(period) - 1) % 3) + 1

/** The month before the quarter of a period begins. */
export const beforeQuarter = (period: Month): Month => shiftMonth(period, -monthOfQuarter(period))

/** A figure written down month by month, from one month on. */
export function monthly(from: Month, values: readonly number[]): (period: Month) => number {
  return (period) => {
    const value = values[monthsBetween(from, period).length - 1]
    if (value === undefined) throw new RangeError(`nothing written down for ${period}`)
    return value
  }
}
