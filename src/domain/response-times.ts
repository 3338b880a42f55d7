import type { NeedStanding } from './decisions.ts'
import type { Day, Month } from './periods.ts'
import { daysBetween } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Rules } from './rules.ts'
import type { StationTotal } from './stations.ts'
import type { Count, Days } from './units.ts'
import { count, days } from './units.ts'

/**
 * 响应时长: the median of the days from acceptance to decision, over the needs decided in the month. Medians cannot be
 * added up, so the backend tells that of the city beside those of the stations; null where nothing was reported or
 * nothing decided.
 */
export interface ResponseTime {
  readonly median: Reported<Days>
  /** Needs decided in the month: the base of the median. */
  readonly decided: Reported<Count>
}

export interface StationResponse extends ResponseTime {
  readonly stationCode: string
  /** 待决需求 at the end of the period, each of them in the list. */
  readonly waiting: Reported<Count>
}

/** A need without a decision. It says nothing of who asked. */
export interface WaitingNeed {
  readonly id: string
  readonly stationCode: string
  readonly topicId: string
  readonly acceptedOn: Day
  readonly status: Extract<NeedStanding, 'registered' | 'appraised'>
}

export interface ResponseMonth {
  readonly period: Month
  readonly median: Reported<Days>
}

export interface ResponseTimes {
  readonly city: ResponseTime
  readonly stations: readonly StationResponse[]
  /** City-level history up to the period, oldest first. */
  readonly months: readonly ResponseMonth[]
  readonly waiting: readonly WaitingNeed[]
}

/** Nothing was decided in the month: there is no median then, and none is missing. */
export const isNothingDecided = ({ decided }: ResponseTime): boolean => decided === 0

const UNKNOWN: ResponseTime = { median: null, decided: null }

/** 响应时长 of the city, or of one station. */
export const responseOf = ({ city, stations }: ResponseTimes, station: string | null): ResponseTime =>
  station === null ? city : (stations.find(({ stationCode }) => stationCode === station) ?? UNKNOWN)

/** From the threshold on a need waits too long, from twice that on far too long. */
export type Patience = 'within' | 'over' | 'far-over'

export interface Wait {
  readonly need: WaitingNeed
  readonly age: Days
  readonly patience: Patience
}

const FAR = 2

export function patienceAfter(age: Days, { waitingDays }: Pick<Rules, 'waitingDays'>): Patience {
  if (age >= FAR * waitingDays) return 'far-over'
  return age >= waitingDays ? 'over' : 'within'
}

/** 待决清单 on a day: the longest wait first, equals in the order of their ids. */
export const longestFirst = (
  waiting: readonly WaitingNeed[],
  on: Day,
  rules: Pick<Rules, 'waitingDays'>,
): Wait[] =>
  waiting
    .map((need) => {
      const age = days(daysBetween(need.acceptedOn, on))
      return { need, age, patience: patienceAfter(age, rules) }
    })
    .sort((one, other) => other.age - one.age || (one.need.id < other.need.id ? -1 : 1))

/** 超期待决: how many needs wait too long, and the stations that did not tell theirs. */
export function waitingTooLong(
  { stations, waiting }: ResponseTimes,
  station: string | null,
  on: Day,
  rules: Pick<Rules, 'waitingDays'>,
): StationTotal {
  const isOwn = ({ stationCode }: { readonly stationCode: string }) =>
    station === null || stationCode === station
  const own = stations.filter(isOwn)
  const unreported = own.filter((one) => one.waiting === null).length
  const over = waiting.filter(
    (need) => isOwn(need) && daysBetween(need.acceptedOn, on) >= rules.waitingDays,
  ).length
  return { total: unreported === own.length && over === 0 ? null : count(over), unreported }
}
