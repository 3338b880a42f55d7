import type { WireOf } from '#api/endpoint.ts'
import type { reportsEndpoint } from '#api/reports.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween, shiftDay, shiftMonth } from '#domain/periods.ts'
import { day, FIRST, LATEST } from './calendar.ts'
import { noise } from './noise.ts'
import { CHANGYINSHA, LEYU, TOWNS } from './towns.ts'

const DUE_DAY = '05'
const DUE_TIME = 'T18:00:00+08:00'

/** A report that never came, in the first month of the history. */
const NEVER_CAME = { period: FIRST, station: CHANGYINSHA }

/** Who was late in a month, and by how many days: one station, another one each month. */
function lateness(period: Month): { station: string | undefined; days: number } {
  if (period === LATEST) return { station: LEYU, days: 2 }
  const at = monthsBetween(FIRST, period).length
  return { station: TOWNS[(at * 4) % TOWNS.length]?.code, days: 1 + (at % 3) }
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Some minutes of an office day. */
function officeTime(seed: number): string {
  return `T${pad(9 + Math.floor(noise(seed, 31) * 8))}:${pad(Math.floor(noise(seed, 32) * 60))}:00+08:00`
}

/** The reports due within a period: those of the month before, on the fifth at six in the evening. */
export function reportsAt(period: Month): WireOf<typeof reportsEndpoint> {
  const due = day(`${period}-${DUE_DAY}`)
  const late = lateness(period)
  return {
    reports: TOWNS.map(({ code }, at) => {
      const seed = at * 100 + monthsBetween(FIRST, period).length
      const early = -1 - Math.floor(noise(seed, 33) * 4)
      const received = shiftDay(due, code === late.station ? late.days : early) + officeTime(seed)
      const never = period === NEVER_CAME.period && code === NEVER_CAME.station
      return {
        stationCode: code,
        period: shiftMonth(period, -1),
        due: due + DUE_TIME,
        received: never ? null : received,
      }
    }),
  }
}
