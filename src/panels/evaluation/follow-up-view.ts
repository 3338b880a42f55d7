import type { Grade } from '#domain/evaluations.ts'
import type { Owed, Rectified, Rewards } from '#domain/rectifications.ts'
import { owedIn, rectifiedOn, rewardsOf } from '#domain/rectifications.ts'
import type { TenThousandYuan } from '#domain/units.ts'
import type { EvaluatedYear } from './view.ts'

/** The stations that were given the same. */
export interface RewardGroup {
  readonly reward: TenThousandYuan
  readonly codes: readonly string[]
  /** Of the first of them, best first. */
  readonly grade: Grade | null
}

export interface FollowUpView {
  readonly year: EvaluatedYear
  /** Overdue first. */
  readonly owed: readonly Owed[]
  readonly rectified: Rectified
  /** The largest first. */
  readonly rewardGroups: readonly RewardGroup[]
  readonly rewards: Rewards
}

/** What came of the evaluation: who is rewarded, who must put what right, and by when. */
export function followUpView(year: EvaluatedYear | null): FollowUpView | null {
  if (year === null) return null
  const { evaluation, standings, on } = year
  const owed = owedIn(evaluation, on)
  const groups = new Map<TenThousandYuan, { codes: string[]; grade: Grade | null }>()
  for (const { station, grade } of standings) {
    const { reward, stationCode } = station
    if (reward === null || reward === 0) continue
    const group = groups.get(reward)
    if (group === undefined) groups.set(reward, { codes: [stationCode], grade })
    else group.codes.push(stationCode)
  }
  return {
    year,
    owed,
    rectified: rectifiedOn(owed, on),
    rewardGroups: [...groups]
      .map(([reward, group]) => ({ reward, ...group }))
      .sort((one, other) => other.reward - one.reward),
    rewards: rewardsOf(evaluation),
  }
}
