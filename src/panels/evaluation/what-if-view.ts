import type { EvaluationStanding } from '#domain/evaluations.ts'
import { placesWon } from '#domain/ranking.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count } from '#domain/units.ts'
import type { WeightsRead, WhatIf } from '#domain/what-if.ts'
import { readWeights, whatIf } from '#domain/what-if.ts'
import type { EvaluatedYear } from './view.ts'

/** One station under the weights tried, beside what it really is. */
export interface Tried {
  readonly tried: EvaluationStanding
  readonly official: EvaluationStanding
  /** Places won by the trial; null where there is no place on one side. */
  readonly places: Reported<Count>
}

export interface WhatIfView {
  readonly year: EvaluatedYear
  /** What the address asks for. */
  readonly asked: WeightsRead
  readonly trial: WhatIf<readonly Tried[]>
}

/** The trial of weights, held against the official standings, which it reads and never changes. */
export function tryWeights(year: EvaluatedYear, weights: readonly number[]): WhatIf<readonly Tried[]> {
  const officialOf = new Map(year.standings.map((one) => [one.station.stationCode, one]))
  const trial = whatIf(year.evaluation, weights)
  return {
    ...trial,
    whatIf: trial.whatIf.flatMap((tried) => {
      const official = officialOf.get(tried.station.stationCode)
      return official === undefined ? [] : [{ tried, official, places: placesWon(tried.rank, official.rank) }]
    }),
  }
}

export function whatIfView(year: EvaluatedYear | null, text: string | null): WhatIfView | null {
  if (year === null) return null
  const asked = readWeights(text, year.evaluation.dimensions)
  return { year, asked, trial: tryWeights(year, asked.weights) }
}
