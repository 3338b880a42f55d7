import type { Name } from './names.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** A function the city gave its stations (功能定位). */
export interface StationFunction {
  readonly id: string
  readonly name: Name
}

/** Tasks of one function at one station, from the start of the quarter to the end of the period. */
export interface FunctionRow {
  readonly stationCode: string
  readonly functionId: string
  readonly target: Reported<Count>
  readonly done: Reported<Count>
}

export interface Functions {
  readonly functions: readonly StationFunction[]
  readonly rows: readonly FunctionRow[]
}

export interface FunctionDelivery {
  readonly fn: StationFunction
  readonly target: Reported<Count>
  readonly done: Reported<Count>
  readonly rate: Reported<Ratio>
  /** Stations that did not report a target or what was done; they are in neither sum. */
  readonly unreported: number
}

/** 五大功能达成率: done ÷ target over the stations that reported both, in the city's own order. */
export function deliveryByFunction({ functions, rows }: Functions): FunctionDelivery[] {
  return functions.map((fn) => {
    const own = rows.filter(({ functionId }) => functionId === fn.id)
    const told = own.filter(({ target, done }) => target !== null && done !== null)
    const target = sumReported(told.map((row) => row.target))
    const done = sumReported(told.map((row) => row.done))
    return {
      fn,
      target: target === null ? null : count(target),
      done: done === null ? null : count(done),
      rate: share(done, target),
      unreported: own.length - told.length,
    }
  })
}
