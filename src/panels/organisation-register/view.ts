import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { Organisation, Organisations } from '#domain/organisations.ts'
import { placesOf } from '#domain/places.ts'
import type { Station } from '#domain/stations.ts'

export interface RegisterRow {
  readonly organisation: Organisation
  readonly town: Name
  readonly category: Name
}

/** Every organisation with its village, its category and its stage: of the city or of one station. */
export function registerView(
  { organisations, categories }: Organisations,
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
): readonly RegisterRow[] {
  const places = placesOf(stations, geography?.towns ?? [])
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]))
  return organisations
    .filter(({ stationCode }) => station === null || stationCode === station)
    .map((organisation) => {
      const { stationCode, categoryId } = organisation
      return {
        organisation,
        town: places.get(stationCode)?.short ?? { zh: stationCode, en: null },
        category: nameOf.get(categoryId) ?? { zh: categoryId, en: null },
      }
    })
}
