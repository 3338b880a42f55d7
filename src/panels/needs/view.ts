import type { PublishedCount } from '#domain/figures.ts'
import { isAtLeast } from '#domain/figures.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { Needs, TopicTotal } from '#domain/needs.ts'
import { byTopic } from '#domain/needs.ts'
import type { Station } from '#domain/stations.ts'
import type { Survey, SurveyYield } from '#domain/surveys.ts'
import { surveyYield } from '#domain/surveys.ts'

export interface TownSurvey {
  readonly survey: Survey
  /** Null where nobody knows the town of its station. */
  readonly town: Name | null
}

/** The survey that came to most of its kind. */
export interface LargestSurvey {
  readonly came: SurveyYield
  readonly town: Name | null
}

export interface NeedsView {
  readonly topics: readonly TopicTotal[]
  readonly surveys: readonly TownSurvey[]
  readonly largest: readonly LargestSurvey[]
}

const KINDS = ['analysed', 'valid', 'visited'] as const satisfies readonly SurveyYield['kind'][]

const sizeOf = (figure: PublishedCount): number => (isAtLeast(figure) ? figure.atLeast : figure)

function largestOf(surveys: readonly TownSurvey[]): LargestSurvey[] {
  const told = surveys.flatMap(({ survey, town }) => {
    const came = surveyYield(survey)
    return came === null ? [] : [{ came, town }]
  })
  return KINDS.flatMap((kind) => {
    const alike = told.filter(({ came }) => came.kind === kind)
    const [most] = alike.sort((one, other) => sizeOf(other.came.figure) - sizeOf(one.came.figure))
    return most === undefined ? [] : [most]
  })
}

/** Topics by what was accepted, and the surveys behind them: of the city, or of one station. */
export function needsView(
  needs: Needs,
  surveys: readonly Survey[],
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
): NeedsView {
  const own = ({ stationCode }: { readonly stationCode: string }) =>
    station === null || stationCode === station
  const townOf = new Map(stations.map(({ code, townCode }) => [code, townCode]))
  const nameOf = new Map(geography?.towns.map(({ code, short }) => [code, short]))
  const named = surveys.filter(own).map((survey) => ({
    survey,
    town: nameOf.get(townOf.get(survey.stationCode) ?? '') ?? null,
  }))
  return {
    topics: byTopic({ ...needs, rows: needs.rows.filter(own) }),
    surveys: named,
    largest: largestOf(named),
  }
}
