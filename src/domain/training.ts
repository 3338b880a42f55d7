import type { Light, LightRules } from './lights.ts'
import { lightOfGap } from './lights.ts'
import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import { timeProgress } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Count, Points, Ratio } from './units.ts'
import { count, pointsBetween, share } from './units.ts'

/** 考核 of one module. People are counted, never named. */
export interface Examination {
  readonly heldOn: Day
  readonly taken: Reported<Count>
  readonly passed: Reported<Count>
}

/** A module of the programme (课程模块), for instance 品牌打造. */
export interface TrainingModule {
  readonly id: string
  readonly name: Name
  /** Null while none was held. */
  readonly exam: Examination | null
}

export interface TrainingSession {
  readonly id: string
  readonly moduleId: string
  readonly title: Name
  /** The day of the first plan, whatever became of it. */
  readonly plannedOn: Day
  /** Null while it has not been held. */
  readonly heldOn: Day | null
  /** 延期: put off, and not held on the day of the plan. */
  readonly postponed: boolean
}

/** Who came to one session from one station. */
export interface Attendance {
  readonly sessionId: string
  readonly stationCode: string
  /** 参训人次: 0 is absent, null is not reported. The same person at two sessions counts twice. */
  readonly attendees: Reported<Count>
}

/** The capability programme of the stations (驱动计划) as it is carried out. */
export interface Training {
  readonly name: Name
  readonly start: Day
  readonly end: Day
  readonly modules: readonly TrainingModule[]
  /** In the order of the plan. */
  readonly sessions: readonly TrainingSession[]
  /** Of the sessions held; a station without a row did not report. */
  readonly attendance: readonly Attendance[]
}

/** 已开课 / 待开课 / 延期 / 到期未开. */
export type SessionState = 'held' | 'planned' | 'postponed' | 'overdue'

export function sessionState({ plannedOn, heldOn, postponed }: TrainingSession, on: Day): SessionState {
  if (heldOn !== null && heldOn <= on) return 'held'
  if (postponed) return 'postponed'
  return plannedOn <= on ? 'overdue' : 'planned'
}

export interface Delivery {
  /** Sessions of the whole plan. */
  readonly planned: Count
  /** Those the plan puts on or before the day. */
  readonly due: Count
  readonly held: Count
  /** 课程完成率: held ÷ planned. No rate where nothing is planned. */
  readonly rate: Reported<Ratio>
  /** How far the plan itself wanted to be: due ÷ planned. */
  readonly dueRate: Reported<Ratio>
}

/** 课程完成 (tr_done) of some sessions, as it stood at the end of a day. */
export function deliveryOf(sessions: readonly TrainingSession[], on: Day): Delivery {
  const held = sessions.filter((session) => sessionState(session, on) === 'held').length
  const due = sessions.filter(({ plannedOn }) => plannedOn <= on).length
  return {
    planned: count(sessions.length),
    due: count(due),
    held: count(held),
    rate: share(held, sessions.length),
    dueRate: share(due, sessions.length),
  }
}

/** Where the programme stands: its sessions against its calendar. */
export interface Schedule extends Delivery {
  /** 时间进度: days elapsed ÷ days of the programme. */
  readonly elapsed: Reported<Ratio>
  /** tr_done − time progress, in 百分点; negative is behind the calendar. None before the first day. */
  readonly gap: Reported<Points>
  /** Whether its first day has come: before it there is nothing to be behind of. */
  readonly begun: boolean
  /** By the thresholds of projects; done when every session was held. None before the first day. */
  readonly light: Reported<Light>
}

function lightOf({ rate }: Delivery, gap: Reported<Points>, rules: LightRules): Reported<Light> {
  if (rate === 1) return 'done'
  return gap === null ? null : lightOfGap(gap, rules)
}

export function scheduleOf(training: Training, on: Day, rules: LightRules): Schedule {
  const delivery = deliveryOf(training.sessions, on)
  const elapsed = timeProgress(training, on)
  const begun = on >= training.start
  const gap = begun ? pointsBetween(delivery.rate, elapsed) : null
  return { ...delivery, elapsed, gap, begun, light: begun ? lightOf(delivery, gap, rules) : null }
}

export interface ModuleDelivery extends Delivery {
  readonly module: TrainingModule
  /** 考核通过率: passed ÷ taken. Not reported while no examination was held or a side is missing. */
  readonly passRate: Reported<Ratio>
}

/** Modules in the order of the programme. */
export function deliveryByModule({ modules, sessions }: Training, on: Day): ModuleDelivery[] {
  return modules.map((module) => ({
    ...deliveryOf(
      sessions.filter(({ moduleId }) => moduleId === module.id),
      on,
    ),
    module,
    passRate: passRate(module.exam),
  }))
}

/** 考核通过率 (tr_pass): passed ÷ taken; no rate of nobody. */
export const passRate = (exam: Examination | null): Reported<Ratio> =>
  exam === null ? null : share(exam.passed, exam.taken)
