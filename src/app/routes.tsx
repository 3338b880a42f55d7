import type { RouteObject } from 'react-router'
import { OverviewPage } from '#pages/overview/OverviewPage.tsx'
import { Broken } from './Broken.tsx'
import { NotFound } from './NotFound.tsx'
import { Root } from './Root.tsx'
import { Shell } from './Shell.tsx'
import { Starting } from './Starting.tsx'

/** The first view comes with the first bundle; every other page is a file of its own. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: Broken,
    HydrateFallback: Starting,
    children: [
      {
        Component: Shell,
        children: [
          { index: true, handle: { page: 'overview' }, Component: OverviewPage },
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
        handle: { setting: 'wall' },
        lazy: async () => ({ Component: (await import('#wall/Wall.tsx')).Wall }),
      },
    ],
  },
]
