import { type Change, changesSince } from './comparisons.ts'
import type { Month } from './periods.ts'
import { comparedMonth, monthsBetween, shiftMonth } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import { completeTotal } from './stations.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'
import type { Workforce } from './workforce.ts'

/** 新增持证 of one month; not reported where the month is not on record. */
export function newlyCertifiedIn({ months }: Workforce, period: Month): Reported<Count> {
  return months.find((month) => month.period === period)?.newlyCertified ?? null
}

/** Months of one year added up. */
export interface YearToDate {
  readonly total: Reported<Count>
  /** Months that told nothing, or are not on record; they are not in the sum. */
  readonly unreported: number
}

/**
 * 本年新增持证 (人): people who passed and got their first certificate, from January to the end of a month. Not reported
 * when no month was, so that a year nobody told of does not read 0.
 */
export function newlyCertifiedToDate(workforce: Workforce, period: Month): YearToDate {
  const monthOfYear = Number(period.slice(5, 7))
  const months = monthsBetween(shiftMonth(period, 1 - monthOfYear), period)
  const told = months.map((month) => newlyCertifiedIn(workforce, month))
  const total = sumReported(told)
  return {
    total: total === null ? null : count(total),
    unreported: told.filter((value) => value === null).length,
  }
}

/** 新增持证 of a month and of its year so far, each against what it is compared with. */
export interface NewlyCertified {
  readonly inMonth: Reported<Count>
  readonly inMonthChanges: readonly Change[]
  readonly toDate: YearToDate
  /** The same months of the year before (上年同期). */
  readonly toDateBefore: Reported<Count>
  /** 同比; a year so far is held against no month of itself. */
  readonly toDateChanges: readonly Change[]
}

export function newlyCertified(workforce: Workforce, period: Month): NewlyCertified {
  const inMonth = newlyCertifiedIn(workforce, period)
  const toDate = newlyCertifiedToDate(workforce, period)
  const aYearAgo = comparedMonth(period, 'year')
  const toDateBefore = completeTotal(newlyCertifiedToDate(workforce, aYearAgo))
  return {
    inMonth,
    inMonthChanges: changesSince(inMonth, {
      month: newlyCertifiedIn(workforce, comparedMonth(period, 'month')),
      year: newlyCertifiedIn(workforce, aYearAgo),
    }),
    toDate,
    toDateBefore,
    toDateChanges: changesSince(completeTotal(toDate), { month: null, year: toDateBefore }),
  }
}
