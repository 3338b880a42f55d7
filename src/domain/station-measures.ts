import { RANKED_FROM_RESIDENTS } from './certified-stations.ts'
import { perTenThousandResidents } from './city.ts'
import { roomCoverageOf } from './coverage.ts'
import { averageScore } from './evaluation.ts'
import type { Functions } from './functions.ts'
import type { Town } from './geography.ts'
import { unitsOf } from './geography.ts'
import { groupedBy } from './grouped.ts'
import { standingOn } from './lights.ts'
import { RANKED_FROM } from './need-stations.ts'
import { needTotal } from './need-total.ts'
import type { NeedRow, Needs } from './needs.ts'
import { conversionOf } from './needs.ts'
import type { Day } from './periods.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'
import type { Reported } from './reported.ts'
import { sumComplete, sumReported } from './reported.ts'
import type { ResponseTimes } from './response-times.ts'
import { waitingTooLong } from './response-times.ts'
import type { Rules } from './rules.ts'
import type { Station } from './stations.ts'
import { roomCoverage } from './stations.ts'
import type { Count } from './units.ts'
import { count, share } from './units.ts'

/** What a town is held against the city in, in the order a leader goes through it. */
export const STATION_MEASURES = [
  'coverage',
  'per10k',
  'staff',
  'functions',
  'accepted',
  'conversion',
  'response',
  'overdue',
  'projects',
  'late',
  'organisations',
  'evaluation',
] as const
export type StationMeasure = (typeof STATION_MEASURES)[number]

/** The figures of one month that the measures are made of; what has not come is null. */
export interface MonthRecord {
  readonly stations: readonly Station[]
  readonly towns: readonly Town[]
  readonly functions: Functions | null
  readonly needs: Needs | null
  readonly times: ResponseTimes | null
  readonly projects: { readonly all: readonly Project[]; readonly on: Day } | null
  /** The day that waits are counted to. */
  readonly on: Day
}

/** Every measure of one station, each in its own unit, with the bases that a rank needs. */
export interface StationFigures {
  readonly stationCode: string
  readonly values: Readonly<Record<StationMeasure, Reported<number>>>
  readonly residents: Reported<Count>
  readonly accepted: Reported<Count>
  readonly decided: Reported<Count>
}

type Rows<Row> = ReadonlyMap<string, readonly Row[]>

const NONE: readonly never[] = []

/** 达成率 over all functions: tasks done ÷ tasks set, of the rows that told both. */
function delivery(rows: readonly Functions['rows'][number][]) {
  const told = rows.filter(({ target, done }) => target !== null && done !== null)
  return share(sumReported(told.map(({ done }) => done)), sumReported(told.map(({ target }) => target)))
}

const byStation = <Row extends { readonly stationCode: string }>(
  rows: readonly Row[] | undefined,
): Rows<Row> => groupedBy(rows ?? NONE, ({ stationCode }) => stationCode)

/** The figures of every station in a month. */
export function stationFigures(record: MonthRecord, rules: Rules): StationFigures[] {
  const townOf = new Map(record.towns.map((town) => [town.code, town]))
  const needs = byStation<NeedRow>(record.needs?.rows)
  const functions = byStation(record.functions?.rows)
  const projects = byStation(record.projects?.all.filter(isActive))
  const responses = new Map(record.times?.stations.map((row) => [row.stationCode, row]))
  const waiting = byStation(record.times?.waiting)
  return record.stations.map((station) => {
    const { code } = station
    const town = townOf.get(station.townCode) ?? null
    const own = { topics: NONE, rows: needs.get(code) ?? NONE }
    const active = projects.get(code) ?? NONE
    const response = responses.get(code) ?? null
    const accepted = needTotal(own, (row) => row.accepted).total
    const { projects: known } = record
    const overdue =
      response === null || record.times === null
        ? null
        : waitingTooLong(
            { ...record.times, stations: [response], waiting: waiting.get(code) ?? NONE },
            code,
            record.on,
            rules,
          ).total
    return {
      stationCode: code,
      residents: town?.residents ?? null,
      accepted,
      decided: response?.decided ?? null,
      values: {
        coverage: roomCoverage(station.rooms, town === null ? null : unitsOf(town)),
        per10k: perTenThousandResidents(station.certified, town?.residents ?? null),
        staff: station.staffOnPost,
        functions: delivery(functions.get(code) ?? NONE),
        accepted,
        conversion: conversionOf(own).rate,
        response: response?.median ?? null,
        overdue,
        projects: known === null ? null : active.length,
        late:
          known === null
            ? null
            : active.filter((project) => standingOn(project, known.on, rules).light === 'late').length,
        organisations: station.filedOrganisations,
        evaluation: station.evaluation?.score ?? null,
      },
    }
  })
}

/** Counts are held against the mean of the stations that told theirs (全市平均); rates against that of the city. */
export const MEANS: readonly StationMeasure[] = [
  'staff',
  'accepted',
  'overdue',
  'projects',
  'late',
  'organisations',
  'evaluation',
]

/** The same figures of the city. */
export function cityFigures(
  record: MonthRecord,
  figures: readonly StationFigures[],
  residents: Reported<Count>,
): Record<StationMeasure, Reported<number>> {
  const { stations, towns, functions, needs, times } = record
  const mean = (measure: StationMeasure) => {
    const told = figures.flatMap(({ values }) => values[measure] ?? [])
    return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0) / told.length
  }
  const certified = sumComplete(stations.map((station) => station.certified))
  const year = Math.max(0, ...stations.flatMap(({ evaluation }) => evaluation?.year ?? []))
  return {
    coverage: roomCoverageOf(towns, stations).rate,
    per10k: perTenThousandResidents(certified === null ? null : count(certified), residents),
    staff: mean('staff'),
    functions: delivery(functions?.rows ?? NONE),
    accepted: mean('accepted'),
    conversion: needs === null ? null : conversionOf(needs).rate,
    response: times?.city.median ?? null,
    overdue: mean('overdue'),
    projects: mean('projects'),
    late: mean('late'),
    organisations: mean('organisations'),
    evaluation: averageScore(stations, year),
  }
}

/** Which end of a measure is the good one; counts grow with the town and are ranked by nobody. */
export const BETTER: Partial<Readonly<Record<StationMeasure, 'more' | 'less'>>> = {
  coverage: 'more',
  per10k: 'more',
  functions: 'more',
  conversion: 'more',
  response: 'less',
}

/** The figure that a station is ranked by; null without one, and on a base too small to say anything. */
export function rankedBy(figures: StationFigures, measure: StationMeasure): Reported<number> {
  const value = figures.values[measure]
  const enough = (base: Reported<Count>, least: Count) => base !== null && base >= least
  if (measure === 'per10k' && !enough(figures.residents, RANKED_FROM_RESIDENTS)) return null
  if (measure === 'conversion' && !enough(figures.accepted, RANKED_FROM)) return null
  if (measure === 'response' && !enough(figures.decided, RANKED_FROM)) return null
  return BETTER[measure] === undefined ? null : value
}
