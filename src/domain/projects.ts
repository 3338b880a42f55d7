import type { Field } from './fields.ts'
import type { Light } from './lights.ts'
import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import { daysBetween } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Points, Ratio, TenThousandYuan } from './units.ts'
import { pointsBetween, ratio, share } from './units.ts'

/** 需求 → 立项 → 签约 → 实施 → 中期评估 → 末期评估 → 结项. */
export const PHASES = [
  'need',
  'approval',
  'contract',
  'delivery',
  'mid-review',
  'final-review',
  'closed',
] as const
export type Phase = (typeof PHASES)[number]

export interface Milestone {
  readonly name: Name
  /** Its part of the whole; weights of a project need not add up to 1. */
  readonly weight: number
  readonly due: Day
  readonly done: Day | null
}

/** 督办: what was ordered when a project fell behind. */
export interface Supervision {
  readonly orderedOn: Day
  readonly by: Name
  readonly text: Name
}

/** Lights that a calculation, or somebody in its place, can give; a project is done only when it is closed. */
export const JUDGEMENTS = ['on-track', 'watch', 'late'] as const satisfies readonly Light[]

/** 人工调整: the light that somebody set by hand, in place of the calculated one. */
export interface Override {
  readonly light: (typeof JUDGEMENTS)[number]
  readonly by: Name
  readonly on: Day
  readonly reason: Name
}

export interface Project {
  readonly id: string
  readonly name: Name
  readonly stationCode: string
  readonly operator: Name | null
  /** 领域; null where nobody said. */
  readonly field: Field | null
  readonly phase: Phase
  readonly start: Day
  readonly end: Day
  /** Null when the station did not report them: there is then no progress and no light. */
  readonly milestones: readonly Milestone[] | null
  readonly budget: Reported<TenThousandYuan>
  readonly paid: Reported<TenThousandYuan>
  readonly supervision: Supervision | null
  /** Null where the light is the calculated one. */
  readonly override: Override | null
}

/** 在建项目: in delivery, its mid and final reviews included, and not yet closed. */
const ACTIVE: ReadonlySet<Phase> = new Set(['delivery', 'mid-review', 'final-review'])
export const isActive = ({ phase }: Project): boolean => ACTIVE.has(phase)

/** 完成进度: Σ weight of milestones done ÷ Σ weight, as it stood at the end of a day. */
export function completion({ milestones }: Project, on: Day): Reported<Ratio> {
  if (milestones === null) return null
  let done = 0
  let whole = 0
  for (const milestone of milestones) {
    whole += milestone.weight
    if (milestone.done !== null && milestone.done <= on) done += milestone.weight
  }
  return share(done, whole)
}

/** 时间进度: days elapsed ÷ days planned, 0 before the start and 1 from the planned end on. */
export function timeProgress({ start, end }: Pick<Project, 'start' | 'end'>, on: Day): Reported<Ratio> {
  const planned = daysBetween(start, end)
  if (planned <= 0) return null
  return ratio(Math.min(1, Math.max(0, daysBetween(start, on) / planned)))
}

/** 进度差: completion − time progress, in 百分点; negative is behind the calendar. */
export const progressGap = (project: Project, on: Day): Reported<Points> =>
  pointsBetween(completion(project, on), timeProgress(project, on))

/** 预算执行率: paid ÷ budget. */
export const budgetExecution = ({ paid, budget }: Project): Reported<Ratio> => share(paid, budget)
