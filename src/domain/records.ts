import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import type { Phase, Project } from './projects.ts'
import { PHASES } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Count } from './units.ts'

/** Needs of one topic that a project was made of. */
export interface AnsweredTopic {
  /** As in the topics of the needs. */
  readonly topicId: string
  readonly linked: Reported<Count>
}

/** 变更记录: what was changed on the way, when and by whom. */
export interface ProjectChange {
  readonly on: Day
  readonly what: Name
  readonly by: Name
}

/** 基线: the day a milestone was due by the plan that was approved. */
export interface Baseline {
  /** Its place in the list of milestones. */
  readonly milestone: number
  readonly due: Day
}

export interface PhaseStart {
  readonly phase: Phase
  readonly began: Day
}

/** What is written down of a project beside its plan: where it came from and what became of it. */
export interface ProjectRecord {
  readonly projectId: string
  /** The survey it came from; null where it came from none. */
  readonly surveyId: string | null
  /** Null where nobody said which needs it answers. */
  readonly topics: Reported<readonly AnsweredTopic[]>
  readonly changes: readonly ProjectChange[]
  /** Of the milestones alone whose day is another now. */
  readonly baselines: readonly Baseline[]
  readonly phases: readonly PhaseStart[]
}

/** A phase of a project: reached with its first day, or still to come. */
export interface PhaseStep {
  readonly phase: Phase
  readonly state: 'past' | 'present' | 'open'
  /** Null for what is to come, and where no day was written down. */
  readonly began: Day | null
}

/** 需求 > … > 结项 with the days it went through them; a phase that was passed over without a day has none. */
export function phaseSteps(present: Phase, record: Pick<ProjectRecord, 'phases'> | null): PhaseStep[] {
  const at = PHASES.indexOf(present)
  return PHASES.map((phase, place) => ({
    phase,
    state: place < at ? 'past' : place === at ? 'present' : 'open',
    began: place > at ? null : (record?.phases.find((one) => one.phase === phase)?.began ?? null),
  }))
}

/**
 * When a project was to end by the plan that was approved: the last of its first due days. Null where its plan is still
 * the first one, or where its milestones are not known.
 */
export function firstPlannedEnd(
  { milestones }: Project,
  { baselines }: Pick<ProjectRecord, 'baselines'>,
): Day | null {
  if (milestones === null || baselines.length === 0) return null
  const first = new Map(baselines.map(({ milestone, due }) => [milestone, due]))
  const dues = milestones.map(({ due }, at) => first.get(at) ?? due)
  return dues.reduce((last, due) => (due > last ? due : last))
}

/** Records by project: lists of thousands look theirs up. */
export const recordsByProject = (records: readonly ProjectRecord[]): ReadonlyMap<string, ProjectRecord> =>
  new Map(records.map((record) => [record.projectId, record]))

/** The changes of a project, the newest first; of one day in the order they were written down. */
export const newestFirst = ({ changes }: Pick<ProjectRecord, 'changes'>): ProjectChange[] =>
  [...changes].sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
