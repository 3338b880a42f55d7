import type { ServiceMonth, Services } from '#domain/services.ts'
import { servicesByMonth } from '#domain/services.ts'

/** Activities and person-times month by month, of the city or of one station. */
export const activitiesView = (services: Services, station: string | null): readonly ServiceMonth[] =>
  servicesByMonth({
    ...services,
    stations: services.stations.filter(({ stationCode }) => station === null || stationCode === station),
  })
