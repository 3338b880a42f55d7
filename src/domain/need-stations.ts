import { groupedBy } from './grouped.ts'
import { needTotal } from './need-total.ts'
import type { Needs } from './needs.ts'
import { conversionRate } from './needs.ts'
import type { Reported } from './reported.ts'
import type { ResponseTimes, StationResponse } from './response-times.ts'
import type { Count, Ratio } from './units.ts'
import { count } from './units.ts'

/** A rate or a median of fewer needs than this says nothing of how a station decides: it is shown, and not ranked. */
export const RANKED_FROM = count(10)

/** 需求转化率 of one station, with its base. */
export interface StationConversion {
  readonly stationCode: string
  readonly accepted: Reported<Count>
  readonly linked: Reported<Count>
  readonly rate: Reported<Ratio>
  readonly ranked: boolean
}

const isRanked = (value: Reported<number>, base: Reported<Count>) =>
  value !== null && base !== null && base >= RANKED_FROM

/** Ranked ones by their value, the largest first; then those on a small base, then those that told nothing. */
function inOrder<Row extends { readonly ranked: boolean }>(
  rows: readonly Row[],
  figureOf: (row: Row) => Reported<number>,
): Row[] {
  const place = (row: Row) => (row.ranked ? 0 : figureOf(row) === null ? 2 : 1)
  const size = (row: Row) => figureOf(row) ?? 0
  return [...rows].sort((one, other) => place(one) - place(other) || size(other) - size(one))
}

/** 各站需求转化率, over the topics of which a station told both what was accepted and what was linked. */
export function conversionByStation({ rows }: Needs): StationConversion[] {
  const stations = [...groupedBy(rows, ({ stationCode }) => stationCode)].map(([stationCode, own]) => {
    const told = own.filter(({ accepted, linked }) => accepted !== null && linked !== null)
    const { total: accepted } = needTotal({ rows: told }, (row) => row.accepted)
    const { total: linked } = needTotal({ rows: told }, (row) => row.linked)
    const rate = conversionRate(accepted, linked)
    return { stationCode, accepted, linked, rate, ranked: isRanked(rate, accepted) }
  })
  return inOrder(stations, ({ rate }) => rate)
}

export interface RankedResponse extends StationResponse {
  readonly ranked: boolean
}

/** 各站响应时长, the longest first. */
export const responseByStation = ({ stations }: ResponseTimes): RankedResponse[] =>
  inOrder(
    stations.map((station) => ({ ...station, ranked: isRanked(station.median, station.decided) })),
    ({ median }) => median,
  )
