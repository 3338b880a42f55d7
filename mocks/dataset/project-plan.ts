import type { WireOf } from '#api/endpoint.ts'
import type { projectsEndpoint } from '#api/projects.ts'
import type { Field } from '#domain/fields.ts'
import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import { daysBetween, instant, monthOf, shiftDay } from '#domain/periods.ts'
import type { Phase } from '#domain/projects.ts'
import { operatorAt } from './station-register.ts'

export type ProjectWire = WireOf<typeof projectsEndpoint>['projects'][number]

/** One step of the plan that every project follows. */
interface Stage {
  readonly key: 'contract' | 'launch' | 'first' | 'midterm' | 'second' | 'final' | 'closing'
  readonly name: Name
  readonly weight: number
  /** Due after this share of the time; never so late that a project on time would look 10 points behind. */
  readonly dueAfter: number
  /** The phase the project is in once it is done. */
  readonly reached: Phase
  /** The share of the budget paid once it is done. */
  readonly paid: number
}

const stage = (
  key: Stage['key'],
  [zh, en]: readonly [string, string],
  [weight, dueAfter, paid]: readonly [number, number, number],
  reached: Phase,
): Stage => ({ key, name: { zh, en }, weight, dueAfter, paid, reached })

const STAGES: readonly Stage[] = [
  stage('contract', ['签约', 'Contract signed'], [0.08, 0.05, 0.3], 'contract'),
  stage('launch', ['启动实施', 'Work begun'], [0.12, 0.14, 0.3], 'delivery'),
  stage('first', ['首期服务完成', 'First part delivered'], [0.22, 0.29, 0.4], 'delivery'),
  stage('midterm', ['中期评估', 'Mid-term review'], [0.12, 0.48, 0.65], 'mid-review'),
  stage('second', ['二期服务完成', 'Second part delivered'], [0.26, 0.63, 0.75], 'final-review'),
  stage('final', ['末期评估', 'Final review'], [0.12, 0.88, 0.9], 'final-review'),
  stage('closing', ['结项', 'Closed'], [0.08, 1, 1], 'closed'),
]

/** What is known of a project once and for all; how it stood on a day follows from it. */
export interface Plan {
  readonly id: string
  readonly name: Name
  readonly stationCode: string
  readonly field: Field
  /** 立项. */
  readonly start: Day
  readonly days: number
  /** 万元. */
  readonly budget: number | null
  /** Days each step came after it was due; where the list ends, the work stands still. */
  readonly slips: readonly number[]
  /** Steps that go by a name of their own here. */
  readonly names: Partial<Readonly<Record<Stage['key'], Name>>>
  /** False where the station sends no milestones. */
  readonly reported: boolean
  readonly supervision: ProjectWire['supervision']
  readonly override: NonNullable<ProjectWire['override']> | null
  /** Null where the plan is still the one that was approved. */
  readonly replanned: Replanning | null
}

/** A change of plan on the way: some steps became due later. */
export interface Replanning {
  /** After this share of the time. */
  readonly after: number
  /** Days that the mid-term review and the second delivery moved. */
  readonly by: number
  /** Whether the end moved with them. */
  readonly whole: boolean
}

/** The step with which work begins. */
const BEGUN_WITH = STAGES.findIndex(({ key }) => key === 'launch')

const MOVED_TO_THE_END: readonly Stage['key'][] = ['midterm', 'second', 'final', 'closing']
const MOVED: readonly Stage['key'][] = ['midterm', 'second']

/** A project is proposed, and so on the list, this long before its approval. */
const PROPOSED_BEFORE = 25

const HUNDREDTHS = 100

export const replannedOn = ({ start, days, replanned }: Plan): Day | null =>
  replanned === null ? null : shiftDay(start, Math.round(replanned.after * days))

function isReplannedBy(plan: Plan, lastDay: Day): boolean {
  const day = replannedOn(plan)
  return day !== null && day <= lastDay
}

/** 计划结束日 as it was planned at the end of a day. */
function endOn(plan: Plan, lastDay: Day): Day {
  const { start, days, replanned } = plan
  const isFirst = replanned?.whole === true && !isReplannedBy(plan, lastDay)
  return shiftDay(start, isFirst ? days - replanned.by : days)
}

/** The steps as they were planned at the end of a day, and when each was done if it was. */
function stepsOn(plan: Plan, lastDay: Day) {
  const isReplanned = isReplannedBy(plan, lastDay)
  const moved = plan.replanned?.whole === true ? MOVED_TO_THE_END : MOVED
  return STAGES.map(({ key, name, weight, dueAfter, reached, paid }, at) => {
    const due = shiftDay(plan.start, Math.round(dueAfter * plan.days))
    const first = moved.includes(key) ? shiftDay(due, -(plan.replanned?.by ?? 0)) : due
    const slip = plan.slips[at]
    const done = slip === undefined ? null : shiftDay(due, slip)
    return {
      name: plan.names[key] ?? name,
      weight,
      due: isReplanned ? due : first,
      /** Due by the plan that was approved. */
      baseline: first,
      done: done !== null && done <= lastDay ? done : null,
      reached,
      paid,
    }
  })
}

export const isProposed = ({ start }: Plan, lastDay: Day): boolean =>
  shiftDay(start, -PROPOSED_BEFORE) <= lastDay

/** Where the plan of a day differs from the one approved: the place of the step, and its first due day. */
export const baselinesOn = (plan: Plan, lastDay: Day): { milestone: number; due: Day }[] =>
  plan.reported
    ? stepsOn(plan, lastDay).flatMap(({ due, baseline }, milestone) =>
        due === baseline ? [] : [{ milestone, due: baseline }],
      )
    : []

/** Every phase reached by the end of a day, with its first day. */
export function phasesOn(plan: Plan, lastDay: Day): { phase: Phase; began: Day }[] {
  const began = new Map<Phase, Day>([['need', shiftDay(plan.start, -PROPOSED_BEFORE)]])
  if (plan.start <= lastDay) began.set('approval', plan.start)
  for (const { done, reached } of stepsOn(plan, lastDay)) {
    if (done !== null && !began.has(reached)) began.set(reached, done)
  }
  return [...began].map(([phase, first]) => ({ phase, began: first }))
}

/** How long work goes on after the last step of a project that then stands still. */
const RUNS_ON = 30

/**
 * The part of the work with people that is done by the end of a day: none before it has begun, all once it is closed.
 */
export function workOn(plan: Plan, lastDay: Day): number {
  const done = stepsOn(plan, lastDay).flatMap((step) => step.done ?? [])
  const begun = done[BEGUN_WITH]
  if (begun === undefined) return 0
  const stands = plan.slips.length < STAGES.length
  const last = stands && done.length === plan.slips.length ? shiftDay(done.at(-1) ?? begun, RUNS_ON) : lastDay
  const until = last < lastDay ? last : lastDay
  const whole = daysBetween(begun, shiftDay(plan.start, plan.days))
  return Math.min(1, Math.max(0, daysBetween(begun, until) / whole))
}

/** A project as the list had it at the end of a day; null before it was proposed. */
export function projectOn(plan: Plan, lastDay: Day): ProjectWire | null {
  if (!isProposed(plan, lastDay)) return null
  const steps = stepsOn(plan, lastDay)
  const reached = steps[steps.filter(({ done }) => done !== null).length - 1]
  const { budget, supervision, override } = plan
  return {
    id: plan.id,
    name: plan.name,
    stationCode: plan.stationCode,
    operator: operatorAt(plan.stationCode, monthOf(instant(Date.parse(plan.start)))),
    field: plan.field,
    phase: reached?.reached ?? (plan.start > lastDay ? 'need' : 'approval'),
    start: plan.start,
    end: endOn(plan, lastDay),
    milestones: plan.reported
      ? steps.map(({ name, weight, due, done }) => ({ name, weight, due, done }))
      : null,
    budget,
    paid:
      budget === null || !plan.reported
        ? null
        : Math.round(budget * (reached?.paid ?? 0) * HUNDREDTHS) / HUNDREDTHS,
    supervision: supervision !== null && supervision.orderedOn <= lastDay ? supervision : null,
    override: override !== null && override.on <= lastDay ? override : null,
  }
}
