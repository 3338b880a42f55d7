import type { Answer } from '#api/endpoint.ts'
import type { NewlyCertified } from '#domain/newly-certified.ts'
import { newlyCertified, newlyCertifiedIn } from '#domain/newly-certified.ts'
import type { Month } from '#domain/periods.ts'
import { comparedMonth } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count } from '#domain/units.ts'
import type { Workforce } from '#domain/workforce.ts'

export interface NewlyMonth {
  readonly period: Month
  readonly newly: Reported<Count>
  /** 上年同月. */
  readonly before: Reported<Count>
  /** From January of its year on. */
  readonly toDate: Reported<Count>
}

export interface NewlyView extends NewlyCertified {
  /** The latest first. */
  readonly months: readonly NewlyMonth[]
}

/** Those newly certified in the year and in every month on record, up to the one shown; of the whole city. */
export function newlyView({ data, period }: Answer<Workforce>): NewlyView {
  const months = data.months.filter((month) => month.period <= period).reverse()
  return {
    ...newlyCertified(data, period),
    months: months.map((month) => {
      const { inMonth, toDate } = newlyCertified(data, month.period)
      return {
        period: month.period,
        newly: inMonth,
        before: newlyCertifiedIn(data, comparedMonth(month.period, 'year')),
        toDate: toDate.total,
      }
    }),
  }
}
