import type { decisionsEndpoint } from '#api/decisions.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { responseTimesEndpoint } from '#api/response-times.ts'
import { FIRST, month } from './calendar.ts'
import { each, pierce, SILENT } from './holes.ts'
import { DEJI, LEYU } from './towns.ts'

type RowWire = WireOf<typeof decisionsEndpoint>['rows'][number]
type ResponseWire = WireOf<typeof responseTimesEndpoint>

const withoutOrigin = each(9, 4)
const withoutAppraisal = each(7, 2)
const withoutOutcome = each(11, 5)

/** Where a need came from, how it was weighed and what became of it are each left out somewhere. */
export function decisionHole(row: RowWire, at: number): RowWire {
  return {
    ...row,
    ...(withoutOrigin(row, at) && { accepted: null }),
    ...(withoutAppraisal(row, at) && { registered: null, appraised: null }),
    ...(withoutOutcome(row, at) && { approved: null, referred: null, declined: null, closed: null }),
  }
}

const MONTH_WITHOUT_MEDIAN = month('2022-06')

/** One station sends nothing at all, one no median, and the city has none in two months. */
export function responseHole({ city, stations, months, waiting }: ResponseWire): ResponseWire {
  const latest = months.at(-1)?.period
  return {
    city: latest === FIRST ? { median: null, decided: null } : city,
    stations: stations.map((station) => ({
      ...station,
      ...(station.stationCode === DEJI && { median: null }),
      ...(station.stationCode === LEYU && { waiting: null }),
      ...(station.stationCode === SILENT && { median: null, decided: null, waiting: null }),
    })),
    months: pierce(
      months,
      ({ period }) => period === MONTH_WITHOUT_MEDIAN || period === FIRST,
      ({ period }) => ({ period, median: null }),
    ),
    waiting: waiting.filter(({ stationCode }) => stationCode !== LEYU && stationCode !== SILENT),
  }
}
