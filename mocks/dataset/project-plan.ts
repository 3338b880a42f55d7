import type { WireOf } from '#api/endpoint.ts'
import type { projectsEndpoint } from '#api/projects.ts'
import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import { instant, monthOf, shiftDay } from '#domain/periods.ts'
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
}

/** A project is proposed, and so on the list, this long before its approval. */
const PROPOSED_BEFORE = 25

const HUNDREDTHS = 100

/** A project as the list had it at the end of a day; null before it was proposed. */
export function projectOn(plan: Plan, lastDay: Day): ProjectWire | null {
  if (shiftDay(plan.start, -PROPOSED_BEFORE) > lastDay) return null
  const milestones = STAGES.map(({ key, name, weight, dueAfter }, at) => {
    const due = shiftDay(plan.start, Math.round(dueAfter * plan.days))
    const slip = plan.slips[at]
    const done = slip === undefined ? null : shiftDay(due, slip)
    return {
      name: plan.names[key] ?? name,
      weight,
      due,
      done: done !== null && done <= lastDay ? done : null,
    }
  })
  const reached = STAGES[milestones.filter(({ done }) => done !== null).length - 1]
  const { budget, supervision } = plan
  return {
    id: plan.id,
    name: plan.name,
    stationCode: plan.stationCode,
    operator: operatorAt(plan.stationCode, monthOf(instant(Date.parse(plan.start)))),
    phase: reached?.reached ?? (plan.start > lastDay ? 'need' : 'approval'),
    start: plan.start,
    end: shiftDay(plan.start, plan.days),
    milestones: plan.reported ? milestones : null,
    budget,
    paid:
      budget === null || !plan.reported
        ? null
        : Math.round(budget * (reached?.paid ?? 0) * HUNDREDTHS) / HUNDREDTHS,
    supervision: supervision !== null && supervision.orderedOn <= lastDay ? supervision : null,
  }
}
