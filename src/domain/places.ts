import type { Town } from './geography.ts'
import type { Name } from './names.ts'
import type { Station } from './stations.ts'

/** Where a station is and who answers for it, for labels and for 责任. */
export interface Place {
  /** The town's name without its 镇 / 街道; the station's own where the town is on no list. */
  readonly short: Name
  readonly town: Name
  readonly station: Name
  readonly operator: Name | null
}

/** Places by station code. */
export function placesOf(stations: readonly Station[], towns: readonly Town[]): ReadonlyMap<string, Place> {
  const townOf = new Map(towns.map((town) => [town.code, town]))
  return new Map(
    stations.map(({ code, townCode, name, operator }) => {
      const town = townOf.get(townCode)
      return [code, { short: town?.short ?? name, town: town?.name ?? name, station: name, operator }]
    }),
  )
}
