import type { Month } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumComplete } from './reported.ts'
import type { Count, Ratio } from './units.ts'
import { change, count, share } from './units.ts'

/** 助理社会工作师 / 社会工作师 / 高级社会工作师. */
export const LEVELS = ['assistant', 'worker', 'senior'] as const
export type Level = (typeof LEVELS)[number]

export interface WorkforceMonth {
  readonly period: Month
  readonly certified: Readonly<Record<Level, Reported<Count>>>
  /** 新增持证: people who passed, and whose first certificate was issued in the month. */
  readonly newlyCertified: Reported<Count>
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

/** One level and its part of all certified workers (持证结构). */
export interface LevelShare {
  readonly level: Level
  readonly certified: Reported<Count>
  /** Not reported while a level is missing: its part would stand in every other share. */
  readonly share: Reported<Ratio>
}

/** Levels of one month, in the order of the examinations. */
export function levelShares(workforce: Workforce, period: Month): LevelShare[] {
  const found = workforce.months.find((month) => month.period === period)
  const whole = certifiedIn(workforce, period)
  return LEVELS.map((level) => {
    const certified = found === undefined ? null : found.certified[level]
    return { level, certified, share: share(certified, whole) }
  })
}

/** Change of all certified workers against an earlier month; not reported unless both months are complete. */
export const certifiedChange = (workforce: Workforce, now: Month, then: Month): Reported<Count> =>
  change(certifiedIn(workforce, now), certifiedIn(workforce, then))
