import type { FunctionDelivery, Functions } from '#domain/functions.ts'
import { deliveryByFunction } from '#domain/functions.ts'
import type { Reported } from '#domain/reported.ts'
import type { Ratio } from '#domain/units.ts'

export interface StationFunctionRow extends FunctionDelivery {
  /** 全市达成率 of the same function. */
  readonly city: Reported<Ratio>
}

/** Each function of one station against the city, in the city's own order. */
export function stationFunctionsView(
  functions: Functions,
  station: string | null,
): readonly StationFunctionRow[] {
  const city = new Map(deliveryByFunction(functions).map(({ fn, rate }) => [fn.id, rate]))
  const rows = functions.rows.filter(({ stationCode }) => stationCode === station)
  return deliveryByFunction({ ...functions, rows }).map((delivery) => ({
    ...delivery,
    city: city.get(delivery.fn.id) ?? null,
  }))
}
