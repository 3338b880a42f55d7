import type { LightReason, LightRules } from './lights.ts'
import { lightReason } from './lights.ts'
import type { Day } from './periods.ts'
import { daysBetween } from './periods.ts'
import type { Milestone, Project } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Days, Ratio } from './units.ts'
import { days, share } from './units.ts'

/** ✓ done, ■ due and not done, ○ not due yet. */
export type MilestoneState = 'done' | 'overdue' | 'open'

export interface MilestoneStanding {
  readonly milestone: Milestone
  readonly state: MilestoneState
  /** Its weight ÷ Σ weight: by how much completion rises with it. */
  readonly share: Reported<Ratio>
}

/** Why a light is what it is, with every number that goes into it. */
export interface Explanation extends LightReason {
  readonly project: Project
  /** Days since the start, never before it nor past the planned end; null where the plan has no length. */
  readonly elapsed: Reported<Days>
  readonly planned: Reported<Days>
  readonly milestones: Reported<readonly MilestoneStanding[]>
}

function milestoneState({ due, done }: Milestone, on: Day): MilestoneState {
  if (done !== null && done <= on) return 'done'
  return due < on ? 'overdue' : 'open'
}

export function milestonesOn({ milestones }: Project, on: Day): Reported<readonly MilestoneStanding[]> {
  if (milestones === null) return null
  const whole = milestones.reduce((sum, { weight }) => sum + weight, 0)
  return milestones.map((milestone) => ({
    milestone,
    state: milestoneState(milestone, on),
    share: share(milestone.weight, whole),
  }))
}

/** 为什么是红灯: the light of a project on a day, with the terms of completion and of time progress. */
export function explain(project: Project, on: Day, rules: LightRules): Explanation {
  const planned = daysBetween(project.start, project.end)
  const elapsed = Math.min(planned, Math.max(0, daysBetween(project.start, on)))
  return {
    ...lightReason(project, on, rules),
    project,
    elapsed: planned > 0 ? days(elapsed) : null,
    planned: planned > 0 ? days(planned) : null,
    milestones: milestonesOn(project, on),
  }
}
