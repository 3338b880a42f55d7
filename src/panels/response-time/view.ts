import type { Answer } from '#api/endpoint.ts'
import type { Change } from '#domain/comparisons.ts'
import { changesSince } from '#domain/comparisons.ts'
import type { Town } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { RankedResponse } from '#domain/need-stations.ts'
import { responseByStation } from '#domain/need-stations.ts'
import { placesOf } from '#domain/places.ts'
import type { ResponseTime, ResponseTimes } from '#domain/response-times.ts'
import type { Station } from '#domain/stations.ts'
import type { Days } from '#domain/units.ts'

export interface ResponseRow extends RankedResponse {
  /** Null where nobody knows the town of the station. */
  readonly town: Name | null
  readonly changes: readonly Change<Days>[]
}

export interface ResponseTimeView {
  readonly city: ResponseTime
  /** Of every station, the longest first. */
  readonly rows: readonly ResponseRow[]
}

interface ResponseAnswers {
  readonly times: Answer<ResponseTimes>
  readonly timesMonth: Answer<ResponseTimes> | null
  readonly timesYear: Answer<ResponseTimes> | null
}

const medianByStation = (times: Answer<ResponseTimes> | null) =>
  new Map(times?.data.stations.map(({ stationCode, median }) => [stationCode, median]))

/** Medians of the stations against the city's and against their own of the months before. */
export function responseTimeView(
  { times, timesMonth, timesYear }: ResponseAnswers,
  stations: readonly Station[],
  towns: readonly Town[],
): ResponseTimeView {
  const places = placesOf(stations, towns)
  const [month, year] = [medianByStation(timesMonth), medianByStation(timesYear)]
  return {
    city: times.data.city,
    rows: responseByStation(times.data).map((row) => ({
      ...row,
      town: places.get(row.stationCode)?.short ?? null,
      changes: changesSince(row.median, {
        month: month.get(row.stationCode) ?? null,
        year: year.get(row.stationCode) ?? null,
      }),
    })),
  }
}
