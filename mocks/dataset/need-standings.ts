import type { Day, Month } from '#domain/periods.ts'
import { daysBetween, monthsBetween, shiftDay, shiftMonth } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { day, lastDayOf, month, monthOfYear } from './calendar.ts'
import { type DemoTopic, TOPICS } from './need-topics.ts'
import { noise } from './noise.ts'
import { TOWNS } from './towns.ts'

/** Share of a year's needs accepted by the end of each month: more in the first months, when stations go round. */
const ACCEPTED_BY = [0.12, 0.22, 0.31, 0.4, 0.48, 0.56, 0.63, 0.7, 0.78, 0.86, 0.93, 1]
/** Share of what will be linked that is linked by then: a decision takes weeks, so the early months lag behind. */
const DECIDED_BY = [0.55, 0.72, 0.8, 0.84, 0.87, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98, 1]

/** More is asked for than the year before. */
const GROWTH: Readonly<Record<string, number>> = { '2022': 1, '2023': 1.1 }

const LONG_WAITERS = 0.07
const ALL_DECIDED = 0.35

/** Of what became no project: the rest was turned down. */
const REFERRED = 0.6
/** Of what was decided. */
const SETTLED = 0.55

/** The needs of one town and topic at the end of a month, counted from the start of the year. */
export interface Standing {
  readonly topic: DemoTopic
  readonly stationCode: string
  readonly accepted: number
  readonly approved: number
  readonly referred: number
  readonly declined: number
  readonly closed: number
  /** Acceptance days of those without a decision, the earliest first; it may be of the year before. */
  readonly waiting: readonly Day[]
  /** How many of them were accepted this year. */
  readonly undecided: number
}

const yearStart = (period: Month): Day => day(`${period.slice(0, 4)}-01-01`)

/** A need accepted in the last week is registered (登记); then it is appraised (研判). */
const APPRAISED_AFTER_DAYS = 7
export const isRegistered = (acceptedOn: Day, period: Month): boolean =>
  acceptedOn > shiftDay(lastDayOf(period), -APPRAISED_AFTER_DAYS)

/** Accepted and made projects by the end of a month, of so many in the year. */
function takenIn(topic: DemoTopic, stationCode: string, yearly: number, monthAt: number) {
  const accepted = Math.floor(yearly * (ACCEPTED_BY[monthAt] ?? 1))
  const share = topic.linkedShareAt[stationCode] ?? topic.linkedShare
  return { accepted, approved: Math.floor(accepted * share * (DECIDED_BY[monthAt] ?? 1)) }
}

/** The part of what became no project that still waits for a decision. */
function waitingShare(seed: number): number {
  const patience = noise(seed, 11)
  if (patience < LONG_WAITERS) return 0.3
  return patience < ALL_DECIDED ? 0 : 0.08 + 0.2 * noise(seed, 14)
}

/** Some wait for weeks, a few for months. */
function oldestWaiting(seed: number, period: Month): Day {
  const days =
    noise(seed, 11) < LONG_WAITERS
      ? 70 + Math.floor(noise(seed, 12) * 80)
      : 4 + Math.floor(noise(seed, 13) * 38)
  return shiftDay(lastDayOf(period), -days)
}

/** All but the oldest came within so many days. */
const MOST_RECENT_DAYS = 40

/** The oldest, and as many of this year after it as there are; most of them came in the last weeks. */
function waitingDays(seed: number, undecided: number, period: Month): Day[] {
  if (undecided === 0) return []
  const oldest = oldestWaiting(seed, period)
  const from = yearStart(period)
  const others = undecided - (oldest < from ? 0 : 1)
  const earliest = oldest < from ? from : oldest
  const last = lastDayOf(period)
  const span = Math.min(daysBetween(earliest, last), MOST_RECENT_DAYS)
  return [
    oldest,
    ...Array.from({ length: others }, (_, at) =>
      shiftDay(last, -Math.floor(noise(seed * 100 + at, 15) ** 2 * span)),
    ),
  ].sort()
}

function standingOf(
  topic: DemoTopic,
  stationCode: string,
  yearly: number,
  seed: number,
  period: Month,
): Standing {
  const { accepted, approved } = takenIn(topic, stationCode, yearly, monthOfYear(period) - 1)
  const decidedShare = 1 - waitingShare(seed)
  // No later month may know of fewer decisions: the least that any month to come will have made.
  const otherwise = monthsBetween(period, month(`${period.slice(0, 4)}-12`)).reduce((least, later) => {
    const then = takenIn(topic, stationCode, yearly, monthOfYear(later) - 1)
    return Math.min(least, Math.floor((then.accepted - then.approved) * decidedShare))
  }, Number.POSITIVE_INFINITY)
  const undecided = accepted - approved - otherwise
  const referred = Math.round(otherwise * REFERRED)
  return {
    topic,
    stationCode,
    accepted,
    approved,
    referred,
    declined: otherwise - referred,
    closed: Math.floor((approved + otherwise) * SETTLED),
    waiting: waitingDays(seed, undecided, period),
    undecided,
  }
}

/** Every topic in every town, in the order of both. */
export function standingsAt(period: Month): Standing[] {
  return TOPICS.flatMap((topic, topicAt) => {
    const yearly = Math.round(topic.yearly * (GROWTH[period.slice(0, 4)] ?? 1))
    const yearlyByTown = apportion(
      yearly,
      TOWNS.map(({ code, residentHundreds }) => residentHundreds * (topic.emphasis[code] ?? 1)),
    )
    return TOWNS.map(({ code }, at) =>
      standingOf(topic, code, yearlyByTown[at] ?? 0, topicAt * TOWNS.length + at, period),
    )
  })
}

/** The standings of the month before, within the same year; none before January. */
export const standingsBefore = (period: Month): Standing[] =>
  monthOfYear(period) === 1 ? [] : standingsAt(shiftMonth(period, -1))
