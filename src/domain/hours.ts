import type { Day, Instant } from './periods.ts'
import { dayOf, ZONE_OFFSET_MINUTES } from './periods.ts'

/** When something holds, by the clock of the city: `from` is in it, `to` is not; from 22:00 to 06:00 is a night. */
export interface Hours {
  /** 1 is Monday, 7 is Sunday. A night belongs to the day on which it begins. */
  readonly days: readonly number[]
  /** Minutes after midnight, 0 to 1440. */
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000

const weekdayOf = (day: Day): number => ((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) + 1

const minuteOfDay = (at: Instant): number =>
  Math.floor((at + ZONE_OFFSET_MINUTES * MINUTE) / MINUTE) % (24 * 60)

/** Whether it holds at a moment; null always does, by the clock of the city. */
export function isOpen(hours: Hours | null, at: Instant): boolean {
  if (hours === null) return true
  const { days, from, to } = hours
  const minute = minuteOfDay(at)
  const today = weekdayOf(dayOf(at))
  if (from < to) return days.includes(today) && minute >= from && minute < to
  const yesterday = today === 1 ? 7 : today - 1
  return (days.includes(today) && minute >= from) || (days.includes(yesterday) && minute < to)
}
