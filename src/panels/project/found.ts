import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { Geography } from '#domain/geography.ts'
import type { Day, Instant, Month } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { Project } from '#domain/projects.ts'
import type { Station } from '#domain/stations.ts'
import { optional } from '../panel.ts'

/** The projects, among which the one looked at is. */
export const projectRequest = (period: Month | null) => ({ projects: ask(projectsEndpoint, period) })

/** Names of its town and station: without them it is still told. */
export const placeRequests = (period: Month | null) => ({
  stations: optional(ask(stationsEndpoint, period)),
  geography: optional(ask(geographyEndpoint, period)),
})

interface ToldProjects {
  readonly data: readonly Project[]
  readonly asOf: Instant
  readonly period: Month
}

/** The project looked at and the day its figures are read on; null where the month knows no such project. */
export interface Found {
  readonly id: string
  readonly project: Project | null
  readonly on: Day
  readonly period: Month
}

export function foundIn({ data, asOf, period }: ToldProjects, asked: string | null): Found {
  const id = asked ?? ''
  return { id, project: data.find((one) => one.id === id) ?? null, on: dayOf(asOf), period }
}

interface ToldPlaces {
  readonly stations: { readonly data: readonly Station[] } | null
  readonly geography: { readonly data: Geography } | null
}

export function placeOf({ stationCode }: Project, { stations, geography }: ToldPlaces): Place | null {
  const own = stations?.data.find(({ code }) => code === stationCode)
  return own === undefined ? null : (placesOf([own], geography?.data.towns ?? []).get(stationCode) ?? null)
}
