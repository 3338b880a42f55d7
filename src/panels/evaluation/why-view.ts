import type { Contribution } from '#domain/contributions.ts'
import type { EvaluationStanding, Mean } from '#domain/evaluations.ts'
import { addsUp, averageIn, averageTotal } from '#domain/evaluations.ts'
import type { Reported } from '#domain/reported.ts'
import type { Score } from '#domain/units.ts'
import { change, score } from '#domain/units.ts'
import type { EvaluatedYear } from './view.ts'

/** One term against the city. */
export interface WhyTerm extends Contribution {
  readonly average: Mean
  /** Score − city average. */
  readonly difference: Reported<Score>
  /** What the difference does to the total: difference × weight. */
  readonly effect: Reported<Score>
}

export interface WhyView {
  readonly year: EvaluatedYear
  /** Null where the station that is looked at was not evaluated. */
  readonly told: {
    readonly standing: EvaluationStanding
    readonly terms: readonly WhyTerm[]
    readonly adds: boolean | null
    /** Total − average total. */
    readonly difference: Reported<Score>
    /** How far that is, whichever is ahead. */
    readonly apart: Reported<Score>
    /** The term that pulls the total furthest the way it went. */
    readonly strongest: WhyTerm | null
    /** Stations that have a place. */
    readonly ranked: number
  } | null
  readonly stationCode: string
  /** Nobody chose a station: the one that lags furthest is shown. */
  readonly isDefault: boolean
}

/** A difference that prints as 0.0 is none. */
const NOTICED = 0.05

function strongestOf(terms: readonly WhyTerm[], difference: Reported<Score>): WhyTerm | null {
  if (difference === null || Math.abs(difference) < NOTICED) return null
  const way = Math.sign(difference)
  return terms.reduce<WhyTerm | null>((most, term) => {
    if (term.effect === null || term.effect * way <= 0) return most
    return most === null || most.effect === null || term.effect * way > most.effect * way ? term : most
  }, null)
}

/** Why a station has its score: of the one looked at, else of the one that ranks last. */
export function whyView(year: EvaluatedYear | null, chosen: string | null): WhyView | null {
  if (year === null) return null
  const { evaluation, standings } = year
  const ranked = standings.filter(({ rank }) => rank !== null)
  const stationCode = chosen ?? (ranked.at(-1) ?? standings[0])?.station.stationCode ?? null
  if (stationCode === null) return null
  const standing = standings.find(({ station }) => station.stationCode === stationCode)
  const frame = { year, stationCode, isDefault: chosen === null }
  if (standing === undefined) return { ...frame, told: null }
  const terms = standing.sum.terms.map((term): WhyTerm => {
    const average = averageIn(evaluation, term.dimension.id)
    const difference = change(term.score, average.mean)
    const effect = difference === null || term.share === null ? null : score(difference * term.share)
    return { ...term, average, difference, effect }
  })
  const difference = change(standing.total, averageTotal(evaluation).mean)
  return {
    ...frame,
    told: {
      standing,
      terms,
      adds: addsUp(standing),
      difference,
      apart: difference === null ? null : score(Math.abs(difference)),
      strongest: strongestOf(terms, difference),
      ranked: ranked.length,
    },
  }
}
