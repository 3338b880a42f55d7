import type { QueryClient } from '@tanstack/react-query'
import { queryOf } from '#api/request.ts'
import type { Scene } from '#domain/scenes.ts'
import { isLater } from '#panels/answers.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { panelsOn } from './columns.ts'
import type { Hung } from './hung.tsx'
import { panelsNamed } from './panels.ts'
import { sceneScope } from './scene-scope.ts'
import { wallShape } from './shape.ts'

/**
 * Fetches the figures of a scene where they are older than a refresh. What does not come leaves the figures of before;
 * each panel says how far to trust them.
 * @throws where not one figure of the scene is there
 */
export async function prepareScene(
  scene: Scene,
  around: Surroundings,
  cache: QueryClient,
): Promise<readonly Hung[]> {
  const shape = wallShape(window.innerWidth, window.innerHeight, around.config.wall.screens)
  const panels = panelsNamed(panelsOn(scene.arrangement, shape))
  const { client, config } = around
  const scope = sceneScope(scene, around)
  const asked = panels
    .flatMap((panel) => Object.values(panel.requests(scope)))
    .flatMap((request) => (request === null || isLater(request) ? [] : request))
  const came = await Promise.all(
    asked.map(async (request) => {
      const query = { ...queryOf(client, request), staleTime: config.refreshMs }
      await cache.fetchQuery(query).catch(() => undefined)
      return cache.getQueryData(query.queryKey) !== undefined
    }),
  )
  if (!came.some(Boolean)) throw new Error(`nothing of the scene ${scene.name} came`)
  return panels
}
