import type { EvaluationStanding, Grade, Mean } from '#domain/evaluations.ts'
import { averageTotal } from '#domain/evaluations.ts'
import type { Rectified, Rewards } from '#domain/rectifications.ts'
import { owedIn, rectifiedOn, rewardsOf } from '#domain/rectifications.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, Score, TenThousandYuan } from '#domain/units.ts'
import { change, count } from '#domain/units.ts'
import type { EvaluatedYear } from './view.ts'

/** Stations that share one place. */
export interface Tie {
  readonly rank: Count
  readonly codes: readonly string[]
}

export interface FiguresView {
  readonly year: EvaluatedYear
  readonly average: Mean & { readonly change: Reported<Score> }
  /** How many stations have each grade, the highest first. */
  readonly grades: readonly { readonly grade: Grade; readonly stations: Count }[]
  /** Whoever stands first and last; several where they tie. */
  readonly best: readonly EvaluationStanding[]
  readonly lowest: readonly EvaluationStanding[]
  readonly ties: readonly Tie[]
  readonly vetoed: readonly EvaluationStanding[]
  readonly vetoedBefore: Reported<Count>
  readonly rectified: Rectified
  readonly rewards: Rewards & { readonly change: Reported<TenThousandYuan> }
}

const atRank = (standings: readonly EvaluationStanding[], rank: Reported<Count>) =>
  rank === null ? [] : standings.filter((one) => one.rank === rank)

function tiesIn(standings: readonly EvaluationStanding[]): Tie[] {
  const ties = new Map<Count, string[]>()
  for (const { rank, tied, station } of standings) {
    if (rank === null || !tied) continue
    const codes = ties.get(rank)
    if (codes === undefined) ties.set(rank, [station.stationCode])
    else codes.push(station.stationCode)
  }
  return [...ties].map(([rank, codes]) => ({ rank, codes }))
}

const isVetoed = ({ station }: EvaluationStanding) => station.veto !== null

/** The evaluation of the city in a few figures, each against the year before. */
export function figuresView(year: EvaluatedYear | null): FiguresView | null {
  if (year === null) return null
  const { evaluation, standings, before, on } = year
  const average = averageTotal(evaluation)
  const rewards = rewardsOf(evaluation)
  const then = before === null ? null : averageTotal(before.evaluation).mean
  const rewardsThen = before === null ? null : rewardsOf(before.evaluation).total
  const ranked = standings.filter(({ rank }) => rank !== null)
  return {
    year,
    average: { ...average, change: change(average.mean, then) },
    grades: [...evaluation.grades]
      .sort((one, other) => other.from - one.from)
      .map((grade) => ({
        grade,
        stations: count(standings.filter((one) => one.grade?.from === grade.from).length),
      }))
      .filter(({ stations }) => stations > 0),
    best: atRank(standings, ranked[0]?.rank ?? null),
    lowest: atRank(standings, ranked.at(-1)?.rank ?? null),
    ties: tiesIn(standings),
    vetoed: standings.filter(isVetoed),
    vetoedBefore: before === null ? null : count(before.standings.filter(isVetoed).length),
    rectified: rectifiedOn(owedIn(evaluation, on), on),
    rewards: { ...rewards, change: change(rewards.total, rewardsThen) },
  }
}
