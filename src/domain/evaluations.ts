import type { Sum } from './contributions.ts'
import { contributions } from './contributions.ts'
import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import { ranked } from './ranking.ts'
import type { Reported } from './reported.ts'
import type { Count, Score, TenThousandYuan } from './units.ts'
import { score } from './units.ts'

/** A dimension of the evaluation (维度) and what it weighs; weights need not add up to 100. */
export interface Dimension {
  readonly id: string
  readonly name: Name
  readonly weight: number
}

/** 等级, from a score on. Names and bounds are the backend's: none are fixed anywhere. */
export interface Grade {
  readonly name: Name
  readonly from: Score
}

/** What one dimension was given, by whom, on what evidence, and when. */
export interface DimensionScore {
  readonly dimensionId: string
  readonly score: Reported<Score>
  readonly evaluator: Name | null
  readonly source: Name | null
  readonly on: Day | null
}

/** 日常 / 中期 / 末期. */
export const STAGES = ['daily', 'mid', 'final'] as const
export type Stage = (typeof STAGES)[number]

/** A reading on the way; totals are made of dimensions, not of stages. */
export interface StageScore {
  readonly stage: Stage
  readonly score: Reported<Score>
  readonly on: Day | null
}

/** 一票否决: whatever the score, no grade and no place. */
export interface Veto {
  readonly reason: Name
  readonly on: Day
}

/** 整改: what a station was told to put right, by when. */
export interface Rectification {
  readonly id: string
  readonly what: Name
  readonly due: Day
  readonly done: Day | null
}

export interface StationEvaluation {
  readonly stationCode: string
  readonly scores: readonly DimensionScore[]
  readonly stages: readonly StageScore[]
  readonly veto: Veto | null
  /** 总分 as published. */
  readonly total: Reported<Score>
  /** 奖励 (ev_rew), 万元; 0 is none. */
  readonly reward: Reported<TenThousandYuan>
  readonly rectifications: readonly Rectification[]
}

/** The whole-process evaluation (全过程绩效评估) of one year, closed. */
export interface Evaluation {
  readonly year: number
  readonly closedOn: Day
  readonly dimensions: readonly Dimension[]
  readonly grades: readonly Grade[]
  readonly stations: readonly StationEvaluation[]
}

/** One station in the evaluation of a year. */
export interface EvaluationStanding {
  readonly station: StationEvaluation
  readonly total: Reported<Score>
  /** Null where vetoed, and while there is no total. */
  readonly rank: Reported<Count>
  readonly tied: boolean
  readonly grade: Grade | null
  /** Every term of the total. */
  readonly sum: Sum
}

/** The last closed year; null while none is. */
export const latestOf = (years: readonly Evaluation[]): Evaluation | null =>
  years.reduce<Evaluation | null>((last, one) => (last === null || one.year > last.year ? one : last), null)

/** The year before another: not the last one there happens to be. */
export const yearBefore = (years: readonly Evaluation[], { year }: Evaluation): Evaluation | null =>
  years.find((one) => one.year === year - 1) ?? null

/** The first year that was closed later than a day; null while none is told of. */
export const firstClosedAfter = (years: readonly Evaluation[], day: Day): Evaluation | null =>
  years.reduce<Evaluation | null>(
    (first, one) => (one.closedOn > day && (first === null || one.closedOn < first.closedOn) ? one : first),
    null,
  )

const TENTHS = 10
const asPrinted = (value: number) => Math.round(value * TENTHS) / TENTHS

/** 等级 (ev_grade) of a total, read to the tenth that is printed; null below every bound, and without a total. */
export function gradeOf(total: Reported<Score>, grades: readonly Grade[]): Grade | null {
  if (total === null) return null
  return grades.reduce<Grade | null>(
    (best, grade) =>
      asPrinted(total) >= grade.from && (best === null || grade.from > best.from) ? grade : best,
    null,
  )
}

/**
 * Whether the total published is the one its dimensions make, to the tenth; null where it cannot be told, since a
 * score or the total is missing.
 */
export function addsUp({ total, sum }: Pick<EvaluationStanding, 'total' | 'sum'>): boolean | null {
  if (total === null || sum.total === null) return null
  return asPrinted(total) === sum.total
}

/** The stations of a year, best first: those with a place, then the vetoed, then those without a total. */
export const standingsOf = (evaluation: Evaluation): EvaluationStanding[] =>
  placed(evaluation, ({ total }) => total)

/** @param totalOf the total that places a station: the published one, or one that is only tried */
export function placed(
  { stations, dimensions, grades }: Evaluation,
  totalOf: (station: StationEvaluation, sum: Sum) => Reported<Score>,
): EvaluationStanding[] {
  const summed = stations.map((station) => {
    const sum = contributions(dimensions, station.scores)
    return { station, sum, total: totalOf(station, sum) }
  })
  const inOrder = ranked(summed, ({ station, total }) => (station.veto === null ? total : null))
  const isVetoed = ({ row }: (typeof inOrder)[number]) => row.station.veto !== null
  const unranked = inOrder.filter(({ rank }) => rank === null)
  return [
    ...inOrder.filter(({ rank }) => rank !== null),
    ...unranked.filter(isVetoed),
    ...unranked.filter((one) => !isVetoed(one)),
  ].map(({ row, rank, tied }) => ({
    ...row,
    rank,
    tied,
    grade: row.station.veto === null ? gradeOf(row.total, grades) : null,
  }))
}

/** A mean, and how many have no part in it. */
export interface Mean {
  readonly mean: Reported<Score>
  readonly unreported: number
}

function meanOf(scores: readonly Reported<Score>[]): Mean {
  const told = scores.filter((one) => one !== null)
  return {
    mean: told.length === 0 ? null : score(told.reduce<number>((sum, one) => sum + one, 0) / told.length),
    unreported: scores.length - told.length,
  }
}

/** 平均得分 of the stations, vetoed ones included: each that has a total counts once. */
export const averageTotal = ({ stations }: Evaluation): Mean => meanOf(stations.map(({ total }) => total))

/** The city's average in one dimension. */
export const averageIn = ({ stations }: Evaluation, dimensionId: string): Mean =>
  meanOf(stations.map(({ scores }) => scores.find((one) => one.dimensionId === dimensionId)?.score ?? null))
