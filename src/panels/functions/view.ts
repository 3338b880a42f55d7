import type { FunctionDelivery, Functions } from '#domain/functions.ts'
import { deliveryByFunction } from '#domain/functions.ts'

/** Delivery of each function in the city's own order, for the whole city or for one station. */
export function functionsView(functions: Functions, station: string | null): readonly FunctionDelivery[] {
  const rows =
    station === null ? functions.rows : functions.rows.filter(({ stationCode }) => stationCode === station)
  return deliveryByFunction({ ...functions, rows })
}
