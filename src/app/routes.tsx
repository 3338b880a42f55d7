import type { RouteObject } from 'react-router'
import { OverviewPage } from '#pages/overview/OverviewPage.tsx'
import { overviewPanels } from '#pages/overview/panels.ts'
import { Wall } from '#wall/Wall.tsx'
import { Broken } from './Broken.tsx'
import { NotFound } from './NotFound.tsx'
import type { Asking } from './opening.ts'
import { Root } from './Root.tsx'
import { Shell } from './Shell.tsx'
import { Starting } from './Starting.tsx'

/** The overview, at the desk and on the wall, comes with the first bundle; every other page is a file of its own. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: Broken,
    HydrateFallback: Starting,
    children: [
      {
        Component: Shell,
        children: [
          { index: true, handle: { page: 'overview', opensWith: overviewPanels }, Component: OverviewPage },
          {
            path: 'data',
            handle: { page: 'data' },
            lazy: async () => ({ Component: (await import('#pages/data/DataPage.tsx')).DataPage }),
          },
          { path: '*', Component: NotFound },
        ],
      },
      {
        path: 'wall',
        handle: { setting: 'wall', opensWith: overviewPanels },
        Component: Wall,
      },
    ],
  },
]

/** The panels that a page opens with, by the handles of its routes: what they ask can be asked before they hang. */
export const opensWith = (handles: readonly unknown[]): readonly Asking[] =>
  handles.flatMap((handle) =>
    typeof handle === 'object' &&
    handle !== null &&
    'opensWith' in handle &&
    handle.opensWith === overviewPanels
      ? overviewPanels
      : [],
  )
