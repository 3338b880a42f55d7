import { useMemo } from 'react'
import type { Scene } from '#domain/scenes.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { resolveScope } from '#domain/scope.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { useSurroundings } from '#panels/surroundings.ts'

/** What a scene looks at: the wall's own scope, but for what the scene says of itself. */
export function sceneScope({ scope: own }: Scene, { scope, city, stationName }: Surroundings): ResolvedScope {
  if (Object.keys(own).length === 0) return scope
  const asked = { ...scope, ...own }
  // A town that nobody knows is no town to show nothing of: the scene is of the city then.
  const station = asked.station === null || stationName(asked.station) === null ? null : asked.station
  return resolveScope({ ...asked, station }, { periods: city?.periods ?? null, stations: null }).scope
}

/** What hangs around whatever belongs to a scene: its panels, and what the wall says of them. */
export function useSceneSurroundings(scene: Scene): Surroundings {
  const surroundings = useSurroundings()
  return useMemo(() => {
    const scope = sceneScope(scene, surroundings)
    return scope === surroundings.scope ? surroundings : { ...surroundings, scope }
  }, [scene, surroundings])
}
