import type { QueryClient } from '@tanstack/react-query'
import { queryOf } from '#api/request.ts'
import type { Scene } from '#domain/scenes.ts'
import { isLater } from '#panels/answers.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { loadPanels } from './hung/load.ts'
import type { Hung } from './hung.tsx'
import type { ReleaseWatch } from './release.ts'
import { sceneScope } from './scene-scope.ts'

/** Its panels; a file that does not come may be of a release that is gone. */
const panelsOf = ({ arrangement }: Scene, release: Pick<ReleaseWatch, 'look'>) =>
  loadPanels(arrangement.panels).catch(async (cause: unknown) => {
    await release.look()
    throw cause
  })

/**
 * Fetches the code of a scene, and its figures where they are older than a refresh. What does not come leaves the figures
 * of before; each panel says how far to trust them.
 * @throws where no file comes, and where not one figure of the scene is there
 */
export async function prepareScene(
  scene: Scene,
  around: Surroundings,
  cache: QueryClient,
  release: Pick<ReleaseWatch, 'look'>,
): Promise<readonly Hung[]> {
  const panels = await panelsOf(scene, release)
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
