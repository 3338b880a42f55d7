declare const month: unique symbol
/** A calendar month `YYYY-MM`, in the zone of the city. */
export type Month = string & { readonly [month]: true }

declare const day: unique symbol
/** A calendar day `YYYY-MM-DD`, in the zone of the city. */
export type Day = string & { readonly [day]: true }

declare const epoch: unique symbol
/** Milliseconds since the epoch. */
export type Instant = number & { readonly [epoch]: true }

/** Months turn over, and days begin, here. China keeps one zone without summer time. */
export const ZONE_OFFSET_MINUTES = 8 * 60
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export const isMonth = (text: string | null | undefined): text is Month =>
  typeof text === 'string' && /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text)

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FEBRUARY = 2
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/**
 * Whether the text is a day that exists: 2023-02-29 is not one. By arithmetic: answers hold a hundred thousand days.
 */
export function isDay(text: string | null | undefined): text is Day {
  if (typeof text !== 'string' || !/^[12]\d{3}-(0[1-9]|1[0-2])-\d{2}$/.test(text)) return false
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  const last = month === FEBRUARY && isLeap(Number(text.slice(0, 4))) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return day >= 1 && day <= last
}

export const instant = (milliseconds: number) => milliseconds as Instant

const pad = (value: number) => String(value).padStart(2, '0')
const fromIndex = (index: number) => `${Math.floor(index / 12)}-${pad((index % 12) + 1)}` as Month
const toIndex = (value: Month) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1

/** The month `by` months away: `shiftMonth('2023-01', -1)` is 2022-12. */
export const shiftMonth = (value: Month, by: number): Month => fromIndex(toIndex(value) + by)

/** Months from `first` to `last`, both included; empty when `last` is earlier. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const from = toIndex(first)
  return Array.from({ length: Math.max(0, toIndex(last) - from + 1) }, (_, step) => fromIndex(from + step))
}

/** `value` when it lies within the two, else the nearer of them. */
export function clampMonth(value: Month, first: Month, last: Month): Month {
  if (value < first) return first
  return value > last ? last : value
}

/** The month, and the day, that an instant falls in at the city's own clock. */
export const dayOf = (at: Instant): Day =>
  new Date(at + ZONE_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 10) as Day
export const monthOf = (at: Instant): Month => dayOf(at).slice(0, 7) as Month

export const monthOfDay = (value: Day): Month => value.slice(0, 7) as Month
export const firstDay = (value: Month): Day => `${value}-01` as Day

const ZERO = '0'.charCodeAt(0)

/**
 * The number that stands between two places of a day; read digit by digit, since lists hold a hundred thousand days.
 */
function numberIn(day: Day, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - ZERO
  return number
}

/** Its first millisecond in Greenwich, where days are of one length. */
const startOf = (day: Day): number =>
  Date.UTC(numberIn(day, 0, 4), numberIn(day, 5, 7) - 1, numberIn(day, 8, 10))

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((startOf(to) - startOf(from)) / DAY)

/** The day `by` days away. */
export const shiftDay = (value: Day, by: number): Day =>
  new Date(startOf(value) + by * DAY).toISOString().slice(0, 10) as Day

/** Which earlier month a figure is held against: 环比 (the month before) or 同比 (a year before). */
export type Comparison = 'month' | 'year'
export const COMPARISONS: readonly Comparison[] = ['month', 'year']
export const comparedMonth = (value: Month, comparison: Comparison): Month =>
  shiftMonth(value, comparison === 'month' ? -1 : -12)
