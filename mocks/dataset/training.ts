import type { WireOf } from '#api/endpoint.ts'
import type { trainingEndpoint } from '#api/training.ts'
import type { Month } from '#domain/periods.ts'
import { lastDayOf, monthOfDay } from './calendar.ts'
import { cityAt } from './city.ts'
import { noise } from './noise.ts'
import { STATIONS } from './station-register.ts'
import { staffAt } from './stations.ts'
import type { DemoSession } from './training-plan.ts'
import { ABSENT, EXAMS, NOT_TOLD, PROGRAMME, SESSIONS } from './training-plan.ts'

type ProgrammeWire = NonNullable<WireOf<typeof trainingEndpoint>['programme']>

/** Ids of the modules, in the order in which the city names them. */
const MODULE_IDS = ['planning', 'brand', 'practice'] as const

/** A station sends half of its staff or more, never one who is not there yet. */
const SENT_AT_LEAST = 0.5

function attendanceOf({ id, heldOn }: DemoSession, sessionAt: number): ProgrammeWire['attendance'] {
  if (heldOn === null) return []
  return STATIONS.map((station, at) => {
    const staff = staffAt(station, monthOfDay(heldOn))
    const share = SENT_AT_LEAST + (1 - SENT_AT_LEAST) * noise(sessionAt * STATIONS.length + at, 41)
    return {
      sessionId: id,
      stationCode: station.code,
      attendees: NOT_TOLD[id]?.includes(station.code)
        ? null
        : ABSENT[id]?.includes(station.code)
          ? 0
          : Math.ceil(staff * share),
    }
  })
}

/** The programme as it was known at the end of a month: what came later is still to come. */
export function trainingAt(period: Month): WireOf<typeof trainingEndpoint> {
  const { programme } = cityAt(period)
  if (programme === null) return { programme: null }
  const on = lastDayOf(period)
  const sessions = SESSIONS.map((session) => ({
    ...session,
    heldOn: session.heldOn !== null && session.heldOn <= on ? session.heldOn : null,
    postponed: session.postponed && session.plannedOn <= on,
  }))
  return {
    programme: {
      name: programme.name,
      ...PROGRAMME,
      modules: MODULE_IDS.map((id, at) => {
        const exam = EXAMS[id]
        const name = programme.modules[at]
        if (name === undefined) throw new RangeError(`the city names no module ${at + 1}`)
        return { id, name, exam: exam === undefined || exam.heldOn > on ? null : exam }
      }),
      sessions,
      attendance: sessions.flatMap(attendanceOf),
    },
  }
}
