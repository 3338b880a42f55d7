import { cityEndpoint } from '#api/city.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { workforceEndpoint } from '#api/workforce.ts'

/** The ten resources of the contract. */
export const ENDPOINTS = [
  cityEndpoint,
  geographyEndpoint,
  stationsEndpoint,
  roomsEndpoint,
  workforceEndpoint,
  surveysEndpoint,
  needsEndpoint,
  projectsEndpoint,
  functionsEndpoint,
  reportsEndpoint,
] as const
