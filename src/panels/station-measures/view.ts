import type { Answer } from '#api/endpoint.ts'
import type { City } from '#domain/city.ts'
import type { Before, CountedFrom } from '#domain/comparisons.ts'
import { within } from '#domain/comparisons.ts'
import type { Functions } from '#domain/functions.ts'
import type { Geography } from '#domain/geography.ts'
import type { Needs } from '#domain/needs.ts'
import { dayOf } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import { ranked } from '#domain/ranking.ts'
import type { Reported } from '#domain/reported.ts'
import type { ResponseTimes } from '#domain/response-times.ts'
import type { Rules } from '#domain/rules.ts'
import type { MonthRecord, StationFigures, StationMeasure } from '#domain/station-measures.ts'
import { BETTER, cityFigures, rankedBy, STATION_MEASURES, stationFigures } from '#domain/station-measures.ts'
import type { Station } from '#domain/stations.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'

export interface MeasureRow {
  readonly measure: StationMeasure
  readonly own: Reported<number>
  readonly city: Reported<number>
  /** Null where no rank would be fair. */
  readonly rank: Reported<Count>
  readonly tied: boolean
  /** How many stations are ranked. */
  readonly of: Count
  /** The same figure then; null where the record does not reach, or nothing was reported. */
  readonly before: Before<number>
}

export interface StationMeasuresView {
  readonly rows: readonly MeasureRow[]
  readonly staffMinimum: Reported<Count>
}

/** The answers of one month; all but the stations may still be on their way. */
export interface MonthAnswers {
  readonly stations: Answer<readonly Station[]> | null
  readonly functions: Answer<Functions> | null
  readonly needs: Answer<Needs> | null
  readonly times: Answer<ResponseTimes> | null
  readonly projects: Answer<readonly Project[]> | null
}

interface MeasuresAnswers extends MonthAnswers {
  readonly stations: Answer<readonly Station[]>
  readonly geography: Answer<Geography>
  readonly city: Answer<City>
}

/** Earlier figures stand on the towns of the month shown: villages and residents are counted once a year. */
function recordOf(answers: MonthAnswers, towns: Geography['towns']): MonthRecord | null {
  const { stations, functions, needs, times, projects } = answers
  if (stations === null) return null
  return {
    stations: stations.data,
    towns,
    functions: functions?.data ?? null,
    needs: needs?.data ?? null,
    times: times?.data ?? null,
    projects: projects === null ? null : { all: projects.data, on: dayOf(projects.asOf) },
    on: dayOf(times?.asOf ?? stations.asOf),
  }
}

/** The tenth that a place is told by is one of a percent, of a day, of a worker. */
const PERCENT = 100
const onScale = (measure: StationMeasure, value: number) =>
  measure === 'response' ? -value : measure === 'per10k' ? value : value * PERCENT

function placeOf(figures: readonly StationFigures[], code: string, measure: StationMeasure) {
  if (BETTER[measure] === undefined) return { rank: null, tied: false, of: count(0) }
  const places = ranked(figures, (one) => {
    const value = rankedBy(one, measure)
    return value === null ? null : onScale(measure, value)
  })
  const own = places.find(({ row }) => row.stationCode === code)
  return {
    rank: own?.rank ?? null,
    tied: own?.tied ?? false,
    of: count(places.filter(({ rank }) => rank !== null).length),
  }
}

/**
 * Needs of the year and tasks of the quarter begin anew; every other measure is of the last day, or of twelve months.
 */
const COUNTED_FROM: Partial<Record<StationMeasure, CountedFrom>> = {
  functions: 'quarter',
  accepted: 'year',
  conversion: 'year',
}

/** Every measure of one station against the city and its own months before; null where there is no such station. */
export function stationMeasuresView(
  answers: MeasuresAnswers,
  before: { readonly month: MonthAnswers; readonly year: MonthAnswers },
  code: string | null,
  rules: Rules,
): StationMeasuresView | null {
  const { towns } = answers.geography.data
  const record = recordOf(answers, towns)
  if (record === null || code === null) return null
  const figures = stationFigures(record, rules)
  const own = figures.find(({ stationCode }) => stationCode === code)
  if (own === undefined) return null
  const city = cityFigures(record, figures, answers.city.data.population?.residents ?? null)
  const then = (month: MonthAnswers) => {
    const past = recordOf(month, towns)
    if (past === null) return null
    const stations = past.stations.filter((station) => station.code === code)
    return stationFigures({ ...past, stations }, rules)[0]?.values ?? null
  }
  const [month, year] = [then(before.month), then(before.year)]
  return {
    staffMinimum: rules.staffMinimum,
    rows: STATION_MEASURES.map((measure) => {
      const past = { month: month?.[measure] ?? null, year: year?.[measure] ?? null }
      const from = COUNTED_FROM[measure]
      return {
        measure,
        own: own.values[measure],
        city: city[measure],
        ...placeOf(figures, code, measure),
        before: from === undefined ? past : within(from, answers.stations.period, past),
      }
    }),
  }
}
