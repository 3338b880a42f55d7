import { WITHOUT_PAGE_PARTS, writeScope } from './address.ts'
import type { PageId } from './pages.ts'
import { pathOf } from './pages.ts'
import type { ReadyScene, Scene } from './scenes.ts'
import { ARRANGEMENTS, READY_SCENES } from './scenes.ts'
import type { Scope } from './scope.ts'

const PAGES: Readonly<Record<ReadyScene, PageId>> = {
  overview: 'overview',
  coverage: 'coverage',
  projects: 'projects',
  workforce: 'workforce',
  needs: 'needs',
  evaluation: 'evaluation',
  // What is not as it should be stands on the overview.
  exceptions: 'overview',
}

/** The page at the desk that has what a scene shows: that of the ready scene its first panel belongs to. */
function pageOf({ ready, arrangement }: Scene): PageId {
  const [first] = arrangement.panels
  const alike = READY_SCENES.find((one) => first !== undefined && ARRANGEMENTS[one].panels.includes(first))
  return PAGES[ready ?? alike ?? 'overview']
}

/** Path and query, below the base, of the page that shows at a desk what a scene shows on the wall. */
export function scenePath(scene: Scene, scope: Scope): string {
  // A telephone is dressed as its page is, not as the wall.
  const query = writeScope(new URLSearchParams(), { ...scope, ...WITHOUT_PAGE_PARTS, theme: null }).toString()
  return pathOf(pageOf(scene), null).slice(1) + (query === '' ? '' : `?${query}`)
}
