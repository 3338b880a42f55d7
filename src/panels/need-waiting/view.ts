import type { Answer } from '#api/endpoint.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { Needs } from '#domain/needs.ts'
import { dayOf } from '#domain/periods.ts'
import { placesOf } from '#domain/places.ts'
import type { ResponseTimes, Wait } from '#domain/response-times.ts'
import { longestFirst, waitingTooLong } from '#domain/response-times.ts'
import type { Rules } from '#domain/rules.ts'
import type { Station, StationTotal } from '#domain/stations.ts'
import type { Days } from '#domain/units.ts'

export interface WaitingRow extends Wait {
  readonly topic: Name | null
  readonly town: Name | null
}

export interface NeedWaitingView {
  /** The longest wait first. */
  readonly rows: readonly WaitingRow[]
  readonly overdue: StationTotal
  readonly waitingDays: Days
}

interface WaitingAnswers {
  readonly times: Answer<ResponseTimes>
  readonly needs: Answer<Needs> | null
  readonly stations: Answer<readonly Station[]> | null
  readonly geography: Answer<Geography> | null
}

/** The needs without a decision, of the city or of one station, as of the day of the record. */
export function needWaitingView(
  { times, needs, stations, geography }: WaitingAnswers,
  station: string | null,
  rules: Rules,
): NeedWaitingView {
  const on = dayOf(times.asOf)
  const places = placesOf(stations?.data ?? [], geography?.data.towns ?? [])
  const topicOf = new Map(needs?.data.topics.map(({ id, name }) => [id, name]))
  const own = times.data.waiting.filter(({ stationCode }) => station === null || stationCode === station)
  return {
    rows: longestFirst(own, on, rules).map((wait) => ({
      ...wait,
      topic: topicOf.get(wait.need.topicId) ?? null,
      town: places.get(wait.need.stationCode)?.short ?? null,
    })),
    overdue: waitingTooLong(times.data, station, on, rules),
    waitingDays: rules.waitingDays,
  }
}
