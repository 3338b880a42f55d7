import type { Name } from './names.ts'
import type { Reported } from './reported.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/** 镇 / 街道 / 园区. */
export type TownType = 'town' | 'subdistrict' | 'park'

/** One town-level unit (镇街): the area a regional station serves. */
export interface Town {
  readonly code: string
  readonly name: Name
  /** The name without its 镇 / 街道, for labels on a map. */
  readonly short: Name
  readonly type: TownType
  readonly villages: Reported<Count>
  readonly communities: Reported<Count>
  readonly residents: Reported<Count>
  /** Its square in the tile grid; placed by the map when the backend gives none. */
  readonly tile: { readonly column: number; readonly row: number } | null
}

/** A licence that a part of the drawing stands under. */
export interface GeometryLicence {
  readonly part: Name
  /** Its short name, for instance LGPL-3.0-or-later (SPDX). */
  readonly licence: string
  /** Where its text is; relative to the page. */
  readonly url: string | null
}

/** Where the outline of the towns is to be had, and by what right it may be shown. */
export interface Geometry {
  /** TopoJSON with the objects `towns` and, where there is water to draw, `water`. Relative to the page. */
  readonly url: string
  /** 审图号 of a reviewed map; null marks the drawing as schematic (示意图). */
  readonly approval: string | null
  readonly note: Name
  /** The account of its sources, beside it; relative to the page. */
  readonly sources: string | null
  readonly licences: readonly GeometryLicence[]
}

export interface Geography {
  readonly towns: readonly Town[]
  readonly geometry: Geometry | null
}

/** Villages + communities of a town (村、社区): the base of room coverage. Not reported unless both are. */
export function unitsOf(town: Town): Reported<Count> {
  if (town.villages === null || town.communities === null) return null
  return count(town.villages + town.communities)
}
