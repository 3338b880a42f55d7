import type { Cohort, Organisations } from '#domain/organisations.ts'
import { cohortsOf } from '#domain/organisations.ts'

/** What became of those that entered, quarter by quarter, the latest first: of the city or of one station. */
export const cohortsView = ({ organisations }: Organisations, station: string | null): readonly Cohort[] =>
  cohortsOf(organisations.filter(({ stationCode }) => station === null || stationCode === station))
