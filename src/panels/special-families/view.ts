import type { Geography } from '#domain/geography.ts'
import { guardParts } from '#domain/guarded-parts.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import { sumReported } from '#domain/reported.ts'
import type { Station } from '#domain/stations.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { isSuppressed } from '#domain/suppression.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'

export interface FamiliesView {
  readonly files: Reported<GuardedCount>
  /** Stations that told a number, withheld or not. */
  readonly stations: readonly Name[]
  readonly unreported: Count
  readonly threshold: Count
}

/** One number, no split: files of the city as its stations tell them, or of the one station looked at. */
export function familiesView(
  stations: readonly Station[],
  geography: Geography | null,
  station: string | null,
  threshold: Count,
): FamiliesView {
  const places = placesOf(stations, geography?.towns ?? [])
  const own = stations.filter(({ code }) => station === null || code === station)
  const told = own.filter(({ specialFamilyFiles }) => specialFamilyFiles !== null)
  return {
    files: filesOf(
      told.map(({ specialFamilyFiles }) => specialFamilyFiles),
      threshold,
    ),
    stations: told.map(({ code, name }) => places.get(code)?.short ?? name),
    unreported: count(own.length - told.length),
    threshold,
  }
}

/**
 * All of them together: below what they can add up to where a part is withheld, for each stands on its station's page.
 */
function filesOf(parts: readonly Reported<GuardedCount>[], threshold: Count): Reported<GuardedCount> {
  const { parts: guarded } = guardParts(parts, null, threshold)
  const shown = sumReported(guarded.map((part) => (typeof part === 'number' ? part : null)))
  const hidden = guarded.filter(isSuppressed)
  if (hidden.length === 0) return shown === null ? null : count(shown)
  const most = hidden.reduce((sum, part) => sum + part.below - 1, 1)
  return { below: count(shown === null ? most : shown + most) }
}
