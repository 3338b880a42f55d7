import type { Day } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Training, TrainingSession } from './training.ts'
import { sessionState } from './training.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 参训 / 缺席 / 未上报, and 未开课 for a session that has not been held. */
export type Presence = 'attended' | 'absent' | 'unreported' | 'upcoming'

export interface SessionPresence {
  readonly session: TrainingSession
  readonly presence: Presence
  /** 参训人次; null where nobody can have come, and where nobody told. */
  readonly attendees: Reported<Count>
}

/** 参训覆盖 (tr_cov) and the figures it is made of. */
export interface TrainingCoverage {
  /** Stations × sessions at which somebody was there, and at which nobody was. */
  readonly attended: Count
  readonly absent: Count
  /** Those nobody reported: in neither side of the rate. */
  readonly unreported: Count
  /**
   * 参训覆盖: stations attending ÷ stations, of one session; of several, over every station at every session. Not
   * reported where no session was held or no station told.
   */
  readonly rate: Reported<Ratio>
  /** 参训人次. */
  readonly attendees: Reported<Count>
}

/** One station through the whole programme. */
export interface StationAttendance extends TrainingCoverage {
  readonly stationCode: string
  /** One for each session, in the order of the plan. */
  readonly sessions: readonly SessionPresence[]
}

function coverageOf(cells: readonly SessionPresence[]): TrainingCoverage {
  const tally = { attended: 0, absent: 0, unreported: 0, upcoming: 0 }
  for (const { presence } of cells) tally[presence] += 1
  const attendees = sumReported(cells.map((cell) => cell.attendees))
  return {
    attended: count(tally.attended),
    absent: count(tally.absent),
    unreported: count(tally.unreported),
    rate: share(tally.attended, tally.attended + tally.absent),
    attendees: attendees === null ? null : count(attendees),
  }
}

const presenceOf = (attendees: Reported<Count>): Presence =>
  attendees === null ? 'unreported' : attendees === 0 ? 'absent' : 'attended'

/** Who came and who was absent, station by station: the most absences first, equals in the order given. */
export function attendanceByStation(
  training: Training,
  stationCodes: readonly string[],
  on: Day,
): StationAttendance[] {
  const told = new Map<string, Map<string, Reported<Count>>>()
  for (const { sessionId, stationCode, attendees } of training.attendance) {
    const own = told.get(stationCode)
    if (own === undefined) told.set(stationCode, new Map([[sessionId, attendees]]))
    else own.set(sessionId, attendees)
  }
  const rows = stationCodes.map((stationCode): StationAttendance => {
    const own = told.get(stationCode)
    const sessions = training.sessions.map((session): SessionPresence => {
      if (sessionState(session, on) !== 'held') return { session, presence: 'upcoming', attendees: null }
      const attendees = own?.get(session.id) ?? null
      return { session, presence: presenceOf(attendees), attendees }
    })
    return { stationCode, sessions, ...coverageOf(sessions) }
  })
  return rows.sort((one, other) => other.absent - one.absent || other.unreported - one.unreported)
}

/** 参训覆盖 of all stations over all sessions held. */
export const coverageOfAll = (rows: readonly StationAttendance[]): TrainingCoverage =>
  coverageOf(rows.flatMap(({ sessions }) => sessions))

/** 参训覆盖 of each session, in the order of the plan. */
export function coverageBySession(rows: readonly StationAttendance[]): TrainingCoverage[] {
  const [first] = rows
  if (first === undefined) return []
  return first.sessions.map((_, at) => coverageOf(rows.flatMap(({ sessions }) => sessions[at] ?? [])))
}
