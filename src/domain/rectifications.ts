import type { Evaluation, Rectification } from './evaluations.ts'
import type { Day } from './periods.ts'
import { daysBetween } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Count, Days, Ratio, TenThousandYuan } from './units.ts'
import { count, days, share, tenThousandYuan } from './units.ts'

/** 逾期 / 整改中 / 已完成: on its last day a rectification is not overdue yet. */
export const RECTIFICATION_STATES = ['overdue', 'open', 'done'] as const
export type RectificationState = (typeof RECTIFICATION_STATES)[number]

/** As it stood on a day: what was closed later was open then. */
export function rectificationState({ due, done }: Rectification, on: Day): RectificationState {
  if (done !== null && done <= on) return 'done'
  return due < on ? 'overdue' : 'open'
}

export interface Owed {
  readonly rectification: Rectification
  readonly stationCode: string
  readonly state: RectificationState
  /** Days past its day, or to go; 0 on the day itself. Null once it is done. */
  readonly past: Reported<Days>
  readonly left: Reported<Days>
}

/**
 * All that had to be put right after a year: overdue first, the longest at the top; then by the day it is due; done
 * last.
 */
export function owedIn({ stations }: Evaluation, on: Day): Owed[] {
  const owed = stations.flatMap(({ stationCode, rectifications }) =>
    rectifications.map((rectification) => {
      const state = rectificationState(rectification, on)
      const togo = daysBetween(on, rectification.due)
      return {
        rectification,
        stationCode,
        state,
        past: state === 'overdue' ? days(-togo) : null,
        left: state === 'open' ? days(togo) : null,
      }
    }),
  )
  return owed.sort(
    (one, other) =>
      RECTIFICATION_STATES.indexOf(one.state) - RECTIFICATION_STATES.indexOf(other.state) ||
      daysBetween(other.rectification.due, one.rectification.due),
  )
}

export interface Rectified {
  readonly all: Count
  readonly done: Count
  readonly overdue: Count
  /** Those whose day has come, and those closed before it. */
  readonly due: Count
  /** 整改完成率 (ev_fix): closed ÷ due; none while nothing is due. */
  readonly rate: Reported<Ratio>
}

/**
 * 整改完成率 (ev_fix): closed ÷ due on a day. Due is what has reached its day and what was closed before it, so that
 * closing early counts and the rate never exceeds 1. Target 100 % (assumed).
 */
export function rectifiedOn(owed: readonly Owed[], on: Day): Rectified {
  const number = (picked: (one: Owed) => boolean) => count(owed.filter(picked).length)
  const done = number(({ state }) => state === 'done')
  const due = number(({ state, rectification }) => state === 'done' || rectification.due <= on)
  return {
    all: count(owed.length),
    done,
    overdue: number(({ state }) => state === 'overdue'),
    due,
    rate: share(done, due),
  }
}

/** 奖励 (ev_rew): Σ of a year, 万元; how many stations were rewarded, and how many did not say. */
export interface Rewards {
  readonly total: Reported<TenThousandYuan>
  readonly rewarded: Count
  readonly unreported: number
}

export function rewardsOf({ stations }: Evaluation): Rewards {
  const total = sumReported(stations.map(({ reward }) => reward))
  return {
    total: total === null ? null : tenThousandYuan(total),
    rewarded: count(stations.filter(({ reward }) => reward !== null && reward > 0).length),
    unreported: stations.filter(({ reward }) => reward === null).length,
  }
}
