import type { Town } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { Station } from '#domain/stations.ts'
import { returnRate, validRate } from '#domain/survey-rates.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Ratio } from '#domain/units.ts'

export interface SurveyRow {
  readonly survey: Survey
  /** Null where nobody knows the town of its station. */
  readonly town: Name | null
  readonly returnRate: Reported<Ratio>
  readonly validRate: Reported<Ratio>
}

/** Undated ones last. */
const begun = ({ start }: Survey) => start ?? ''

/** Every survey of the city or of one station, the latest first. They asked of different things: nothing is ranked. */
export function surveysView(
  surveys: readonly Survey[],
  stations: readonly Station[],
  towns: readonly Town[],
  station: string | null,
): readonly SurveyRow[] {
  const places = placesOf(stations, towns)
  return surveys
    .filter(({ stationCode }) => station === null || stationCode === station)
    .map((survey) => ({
      survey,
      town: places.get(survey.stationCode)?.short ?? null,
      returnRate: returnRate(survey),
      validRate: validRate(survey),
    }))
    .sort((one, other) => (begun(one.survey) < begun(other.survey) ? 1 : -1))
}
