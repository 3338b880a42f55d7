import type { Reported } from './reported.ts'

declare const unit: unique symbol
type Unit<Name extends string> = number & { readonly [unit]: Name }

/** Whole things: 家, 个, 人, 份, 户. Which of them is the word beside the number. */
export type Count = Unit<'count'>
/** A share or a rate, 0 to 1 and beyond (a closure rate may exceed 1); never 0 to 100. */
export type Ratio = Unit<'ratio'>
/** A difference of two ratios, read in 百分点 (percentage points): 0.01 is one point. */
export type Points = Unit<'points'>
/** Per 10,000 residents (每万人). */
export type PerTenThousand = Unit<'per-10k'>
/** A score of the yearly evaluation, 0 to 100 (分). */
export type Score = Unit<'score'>
/** Ten thousand yuan (万元). */
export type TenThousandYuan = Unit<'10k-yuan'>
/** What a count comes to on average (平均): 23.3 villages a town. */
export type Average = Unit<'average'>
/** Whole days (天). */
export type Days = Unit<'days'>

export const count = (value: number) => value as Count
export const ratio = (value: number) => value as Ratio
export const points = (value: number) => value as Points
export const perTenThousand = (value: number) => value as PerTenThousand
export const score = (value: number) => value as Score
export const tenThousandYuan = (value: number) => value as TenThousandYuan
export const average = (value: number) => value as Average
export const days = (value: number) => value as Days

/** Part ÷ whole. Not reported when a side is missing or the whole is zero: there is no rate of nothing. */
export function share(part: Reported<number>, whole: Reported<number>): Reported<Ratio> {
  if (part === null || whole === null || whole === 0) return null
  return ratio(part / whole)
}

/** Now − then, in the unit of both; not reported when a side is missing. */
export function change<N extends number>(now: Reported<N>, then: Reported<N>): Reported<N> {
  if (now === null || then === null) return null
  return (now - then) as N
}

/** Difference of two rates in 百分点; not reported when a side is missing. */
export function pointsBetween(now: Reported<Ratio>, then: Reported<Ratio>): Reported<Points> {
  if (now === null || then === null) return null
  return points(now - then)
}
