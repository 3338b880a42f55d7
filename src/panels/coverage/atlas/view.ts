import type { City } from '#domain/city.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import type { Scope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import type { Whereabouts } from '#domain/whereabouts.ts'
import { whereaboutsOf } from '#domain/whereabouts.ts'
import type { CoverageView } from '../view.ts'

export interface AtlasView {
  readonly towns: CoverageView
  readonly stations: readonly Station[]
  readonly where: Whereabouts
  /** Every month on record, oldest first. */
  readonly months: readonly Month[]
  /** The month that is drawn. */
  readonly shown: Month
}

/** The map, how far down in it one has gone, and the months it can be played through. */
export function atlasView(
  towns: CoverageView,
  stations: readonly Station[],
  { periods }: City,
  shown: Month,
  scope: Pick<Scope, 'station' | 'unit'>,
): AtlasView {
  const months = monthsBetween(periods.first, periods.latest)
  return { towns, stations, where: whereaboutsOf(towns.rooms, scope), months, shown }
}

/** The names of the station and of the unit one is at, for the trail and for the mark on the map. */
export function namesAt({ towns, stations, where }: AtlasView) {
  const station = stations.find(({ code }) => code === where.station)
  const town = station === undefined ? undefined : towns.towns.get(station.townCode)
  return {
    town: town?.name ?? station?.name ?? null,
    unit: where.unit === null ? null : (towns.rooms.name[where.unit] ?? null),
  }
}
