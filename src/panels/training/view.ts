import type { Answer } from '#api/endpoint.ts'
import type { TrainingCoverage } from '#domain/attendance.ts'
import { attendanceByStation, coverageBySession } from '#domain/attendance.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Name } from '#domain/names.ts'
import { dayOf } from '#domain/periods.ts'
import type { Station } from '#domain/stations.ts'
import type { ModuleDelivery, Schedule, SessionState, Training, TrainingSession } from '#domain/training.ts'
import { deliveryByModule, scheduleOf, sessionState } from '#domain/training.ts'

export interface SessionRow {
  /** Its place in the plan, 1 the first. */
  readonly number: number
  readonly session: TrainingSession
  readonly state: SessionState
  /** 参训覆盖 and 参训人次 of it. */
  readonly coverage: TrainingCoverage | null
}

export interface ModuleRow extends ModuleDelivery {
  readonly sessions: readonly SessionRow[]
}

export interface TrainingView {
  readonly name: Name
  readonly start: Training['start']
  readonly end: Training['end']
  readonly schedule: Schedule
  readonly modules: readonly ModuleRow[]
}

/** The programme on the day its figures are of, module by module; null where the city runs none. */
export function trainingView(
  { data: training, asOf }: Answer<Training | null>,
  stations: readonly Station[],
  rules: LightRules,
): TrainingView | null {
  if (training === null) return null
  const on = dayOf(asOf)
  const coverage = coverageBySession(
    attendanceByStation(
      training,
      stations.map(({ code }) => code),
      on,
    ),
  )
  const rows = training.sessions.map((session, at) => ({
    number: at + 1,
    session,
    state: sessionState(session, on),
    coverage: coverage[at] ?? null,
  }))
  return {
    name: training.name,
    start: training.start,
    end: training.end,
    schedule: scheduleOf(training, on, rules),
    modules: deliveryByModule(training, on).map((delivery) => ({
      ...delivery,
      sessions: rows.filter(({ session }) => session.moduleId === delivery.module.id),
    })),
  }
}
