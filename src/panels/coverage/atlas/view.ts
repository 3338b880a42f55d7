import type { City } from '#domain/city.ts'
import type { Name } from '#domain/names.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import type { Layout, Scope } from '#domain/scope.ts'
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

/** What is looked at and cannot be seen where it is. */
export interface Unshown {
  /** Null for a whole town. */
  readonly unit: string | null
  readonly town: Name | null
  /** The layout in which it can be seen; null where there is none. */
  readonly shownIn: Layout | null
}

/** Tiles have no place for a village, the map none for what has no position or no outline; null where all is seen. */
export function unshownIn(view: AtlasView, layout: Layout): Unshown | null {
  const { towns, where } = view
  const { town, unit } = namesAt(view)
  if (where.unit !== null) {
    const isPlaced = !Number.isNaN(towns.rooms.longitude[where.unit] ?? Number.NaN)
    if (layout === 'map' && isPlaced) return null
    return { unit, town, shownIn: layout === 'tiles' && isPlaced && towns.hasOutlines ? 'map' : null }
  }
  const isMissing = towns.missing.some(({ stationCode }) => stationCode === where.station)
  return layout === 'map' && where.station !== null && isMissing
    ? { unit: null, town, shownIn: 'tiles' }
    : null
}
