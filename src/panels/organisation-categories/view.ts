import type { CategoryCount, Organisations } from '#domain/organisations.ts'
import { byCategory } from '#domain/organisations.ts'

/** Categories of the city, or of one station. */
export const categoriesView = (told: Organisations, station: string | null): readonly CategoryCount[] =>
  byCategory({
    ...told,
    organisations: told.organisations.filter(
      ({ stationCode }) => station === null || stationCode === station,
    ),
  })
