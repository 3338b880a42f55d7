import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'

/**
 * A component in a file of its own that is fetched beside the answers it will draw, not after them: it is wanted as soon
 * as they have come. What fails to load ahead is asked for again when it is drawn.
 */
export function lazyAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  let ahead: ReturnType<typeof load> | null = load()
  ahead.catch(() => {
    ahead = null
  })
  return lazy(async () => ({ default: await (ahead ?? load()) }))
}
