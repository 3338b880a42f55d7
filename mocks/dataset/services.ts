import type { WireOf } from '#api/endpoint.ts'
import type { servicesEndpoint } from '#api/services.ts'
import type { Month } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { caseworkAt, cohortMonths } from './casework.ts'
import { noise } from './noise.ts'
import { STATIONS } from './station-register.ts'
import { CHANGYINSHA, TOWNS } from './towns.ts'

type ServicesWire = WireOf<typeof servicesEndpoint>
type StationWire = ServicesWire['stations'][number]

/** Services grow with the people on post, not with the residents of the town. Everything here is invented. */
const STAFF = STATIONS.map(({ staff }) => staff)

/** Activities of one worker in a month, and who comes to one: fewer in winter, more in the summer holidays. */
const ACTIVITIES_EACH = 2.6
const SEASON = [0.7, 0.62, 1, 1.05, 1.05, 1, 1.25, 1.2, 1.05, 1.1, 1, 0.9]
const PER_ACTIVITY = 34
/** The last month is only half over on its day. */
const RUNNING = { month: '2023-02', part: 0.55 }

const seedOf = (month: Month, station: number) =>
  (Number(month.slice(0, 4)) * 12 + Number(month.slice(5))) * 32 + station

function activitiesIn(month: Month, station: number): number {
  const season = SEASON[Number(month.slice(5)) - 1] ?? 1
  const part = month === RUNNING.month ? RUNNING.part : 1
  const level = 0.85 + 0.3 * noise(seedOf(month, station), 62)
  return Math.round((STAFF[station] ?? 0) * ACTIVITIES_EACH * season * part * level)
}

const personTimesIn = (month: Month, station: number): number =>
  Math.round(activitiesIn(month, station) * PER_ACTIVITY * (0.75 + 0.5 * noise(seedOf(month, station), 63)))

/** Groups by the stage they have come to, of the usual eight meetings each. */
const GROUP_SHARES = [0.12, 0.16, 0.14, 0.2, 0.38]
const GROUPS_EACH = 1.7

function groupsAt(period: Month, station: number): StationWire['groups'] {
  const started = Math.round(
    (STAFF[station] ?? 0) * GROUPS_EACH * (0.9 + 0.2 * noise(seedOf(period, station), 64)),
  )
  const [preparing = 0, forming = 0, turning = 0, mature = 0, ending = 0] = apportion(started, GROUP_SHARES)
  return { preparing, forming, turning, mature, ending }
}

const VISITS_EACH = 96

/** Few answer in the smallest towns: too few to make a rate of. */
const ANSWERS: Readonly<Record<string, number>> = { [CHANGYINSHA]: 8 }

function satisfactionAt(period: Month, station: number): StationWire['satisfaction'] {
  const town = TOWNS[station]
  const usual = Math.round((town?.residentHundreds ?? 0) / 9)
  const valid = ANSWERS[town?.code ?? ''] ?? usual + Math.round(20 * noise(seedOf(period, station), 65))
  return { satisfied: Math.round(valid * (0.88 + 0.1 * noise(station, 66))), valid }
}

/** The twelve months to the end of a period. Only casework is of people in a sensitive group. */
export function servicesAt(period: Month): ServicesWire {
  const months = cohortMonths(period)
  const { cityCases, cases } = caseworkAt(period)
  return {
    months,
    cityCases,
    stations: TOWNS.map(({ code }, station) => ({
      stationCode: code,
      cases: cases[station] ?? null,
      groups: groupsAt(period, station),
      visits: Math.round(
        (STAFF[station] ?? 0) * VISITS_EACH * (0.9 + 0.2 * noise(seedOf(period, station), 67)),
      ),
      satisfaction: satisfactionAt(period, station),
      activities: months.map((month) => activitiesIn(month, station)),
      personTimes: months.map((month) => personTimesIn(month, station)),
    })),
  }
}
