import type { WireOf } from '#api/endpoint.ts'
import type { responseTimesEndpoint } from '#api/response-times.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import { FIRST, monthly } from './calendar.ts'
import type { Standing } from './need-standings.ts'
import { isRegistered, standingsAt, standingsBefore } from './need-standings.ts'
import { noise } from './noise.ts'
import { TOWNS } from './towns.ts'

type ResponseWire = WireOf<typeof responseTimesEndpoint>

/** Median days from acceptance to decision in the city: invented, and slowly shorter. */
const cityMedianAt = monthly(FIRST, [26, 25, 25, 24, 23, 23, 24, 22, 21, 20, 20, 19, 19, 18])

/**
 * A station takes a part more or less than the city, and is a little quicker or slower than it is from month to month.
 */
const pace = (townAt: number, period: Month) =>
  0.68 +
  0.72 * noise(townAt, 17) +
  0.12 * (noise(townAt * 100 + monthsBetween(FIRST, period).length, 18) - 0.5)

const decidedIn = ({ approved, referred, declined }: Standing) => approved + referred + declined

/** Numbers in the log: day of acceptance, station, topic, and a number where two came on one day. */
function waitingAt(standings: readonly Standing[], period: Month): ResponseWire['waiting'] {
  return standings.flatMap(({ stationCode, topic, waiting }) =>
    waiting.map((acceptedOn, at) => ({
      id: `${acceptedOn.replaceAll('-', '')}-${stationCode.slice(-3)}-${topic.id}-${at - waiting.indexOf(acceptedOn) + 1}`,
      stationCode,
      topicId: topic.id,
      acceptedOn,
      status: isRegistered(acceptedOn, period) ? ('registered' as const) : ('appraised' as const),
    })),
  )
}

export function responseTimesAt(period: Month): ResponseWire {
  const standings = standingsAt(period)
  const before = standingsBefore(period)
  const sum = (rows: readonly Standing[], code: string) =>
    rows.filter(({ stationCode }) => stationCode === code).reduce((all, row) => all + decidedIn(row), 0)
  const stations = TOWNS.map(({ code }, at) => {
    const decided = sum(standings, code) - sum(before, code)
    return {
      stationCode: code,
      median: decided === 0 ? null : Math.round(cityMedianAt(period) * pace(at, period)),
      decided,
      waiting: standings
        .filter(({ stationCode }) => stationCode === code)
        .reduce((all, { waiting }) => all + waiting.length, 0),
    }
  })
  return {
    city: { median: cityMedianAt(period), decided: stations.reduce((all, { decided }) => all + decided, 0) },
    stations,
    months: monthsBetween(FIRST, period).map((past) => ({ period: past, median: cityMedianAt(past) })),
    waiting: waitingAt(standings, period),
  }
}
