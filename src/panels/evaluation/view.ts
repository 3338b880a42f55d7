import { evaluationsEndpoint } from '#api/evaluations.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { Evaluation, EvaluationStanding } from '#domain/evaluations.ts'
import { latestOf, standingsOf, yearBefore } from '#domain/evaluations.ts'
import type { Geography } from '#domain/geography.ts'
import type { Day, Instant, Month } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { Station } from '#domain/stations.ts'
import type { Format } from '#i18n/format.ts'
import { optional } from '../panel.ts'

/** What every panel of the evaluation asks: the years, and the names of the stations. */
export const askEvaluations = (period: Month | null) => ({
  evaluations: ask(evaluationsEndpoint, period),
  stations: optional(ask(stationsEndpoint, period)),
  geography: optional(ask(geographyEndpoint, period)),
})

interface Told {
  readonly evaluations: { readonly data: readonly Evaluation[]; readonly asOf: Instant }
  /** Names alone come from these two: without them the ranking still stands. */
  readonly stations: { readonly data: readonly Station[] } | null
  readonly geography: { readonly data: Geography } | null
}

/** The last closed year with everything its panels draw on. */
export interface EvaluatedYear {
  readonly evaluation: Evaluation
  /** Best first. */
  readonly standings: readonly EvaluationStanding[]
  /** The year before; null where it is not told. */
  readonly before: {
    readonly evaluation: Evaluation
    readonly standings: readonly EvaluationStanding[]
  } | null
  readonly places: ReadonlyMap<string, Place>
  /** The day the figures are complete up to. */
  readonly on: Day
}

const NOWHERE: ReadonlyMap<string, Place> = new Map()

/** Null while no year is closed. */
export function evaluatedYear({ evaluations, stations, geography }: Told): EvaluatedYear | null {
  const evaluation = latestOf(evaluations.data)
  if (evaluation === null) return null
  const before = yearBefore(evaluations.data, evaluation)
  return {
    evaluation,
    standings: standingsOf(evaluation),
    before: before === null ? null : { evaluation: before, standings: standingsOf(before) },
    places: stations === null ? NOWHERE : placesOf(stations.data, geography?.data.towns ?? []),
    on: dayOf(evaluations.asOf),
  }
}

/** The short name of a station's town, or its code while names are not at hand. */
export function shortName(places: EvaluatedYear['places'], code: string, format: Format): string {
  const place = places.get(code)
  return place === undefined ? code : format.name(place.short)
}
