import type { Geography } from '#domain/geography.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day, Instant } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { ProjectStanding } from '#domain/portfolio.ts'
import { worstFirst } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import type { Station } from '#domain/stations.ts'

export interface ProgressView {
  /** Worst first. */
  readonly rows: readonly ProjectStanding[]
  /** The day the lights are read on: the day the figures are complete up to. */
  readonly on: Day
  readonly rules: LightRules
  /** By station code; empty while towns or stations are not at hand. */
  readonly places: ReadonlyMap<string, Place>
}

interface Told {
  readonly projects: { readonly data: readonly Project[]; readonly asOf: Instant }
  /** Names alone come from these two: without them the list still stands. */
  readonly stations: { readonly data: readonly Station[] } | null
  readonly geography: { readonly data: Geography } | null
}

const NOWHERE: ReadonlyMap<string, Place> = new Map()

/** The projects of the city or of one station with their lights; how long each has stood is left for later. */
export function progressView(
  { projects, stations, geography }: Told,
  station: string | null,
  rules: LightRules,
): ProgressView {
  const on = dayOf(projects.asOf)
  const own =
    station === null ? projects.data : projects.data.filter(({ stationCode }) => stationCode === station)
  const places = stations === null ? NOWHERE : placesOf(stations.data, geography?.data.towns ?? [])
  return { rows: worstFirst(own, on, rules), on, rules, places }
}
