import type { QueryClient } from '@tanstack/react-query'
import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask, queryOf } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { townFigures } from '#domain/measures.ts'
import { dayOf } from '#domain/periods.ts'
import type { Scene } from '#domain/scenes.ts'
import { tourOf } from '#domain/tour.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { sceneScope } from './scene-scope.ts'

/**
 * The stations a scene tells of, by the measure of its map, or by the evaluation where it shows the ranking. Reads what
 * the panels of the scene were given already, and asks for nothing. Of a scene of one town there is nothing to go round.
 */
export function stopsOf(scene: Scene, around: Surroundings, cache: QueryClient): readonly string[] {
  const { client, clock, config } = around
  const { period, station, measure } = sceneScope(scene, around)
  if (station !== null) return []
  const stations = cache.getQueryData(queryOf(client, ask(stationsEndpoint, period)).queryKey)
  const geography = cache.getQueryData(queryOf(client, ask(geographyEndpoint, period)).queryKey)
  const projects = cache.getQueryData(queryOf(client, ask(projectsEndpoint, period)).queryKey)
  if (stations === undefined || geography === undefined) return []
  const on = dayOf(projects?.asOf ?? clock.now())
  const towns = townFigures(geography.data.towns, stations.data, projects?.data ?? [], on, config.rules)
  const isRanked = scene.arrangement.panels.includes('evaluation-ranking')
  return tourOf(towns, isRanked ? 'evaluation' : measure)
}
