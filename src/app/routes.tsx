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
            path: 'coverage',
            handle: { page: 'coverage' },
            lazy: async () => ({
              Component: (await import('#pages/coverage/CoveragePage.tsx')).CoveragePage,
            }),
          },
          {
            path: 'workforce',
            handle: { page: 'workforce' },
            lazy: async () => ({
              Component: (await import('#pages/workforce/WorkforcePage.tsx')).WorkforcePage,
            }),
          },
          {
            path: 'needs',
            handle: { page: 'needs' },
            lazy: async () => ({ Component: (await import('#pages/needs/NeedsPage.tsx')).NeedsPage }),
          },
          {
            path: 'projects',
            handle: { page: 'projects' },
            lazy: async () => ({
              Component: (await import('#pages/projects/ProjectsPage.tsx')).ProjectsPage,
            }),
          },
          {
            path: 'projects/:id',
            handle: { page: 'project' },
            lazy: async () => ({ Component: (await import('#pages/projects/ProjectPage.tsx')).ProjectPage }),
          },
          {
            path: 'services',
            handle: { page: 'services' },
            lazy: async () => ({
              Component: (await import('#pages/services/ServicesPage.tsx')).ServicesPage,
            }),
          },
          {
            path: 'organisations',
            handle: { page: 'organisations' },
            lazy: async () => ({
              Component: (await import('#pages/organisations/OrganisationsPage.tsx')).OrganisationsPage,
            }),
          },
          {
            path: 'evaluation',
            handle: { page: 'evaluation' },
            lazy: async () => ({
              Component: (await import('#pages/evaluation/EvaluationPage.tsx')).EvaluationPage,
            }),
          },
          {
            path: 'stations/:id',
            handle: { page: 'station' },
            lazy: async () => ({ Component: (await import('#pages/stations/StationPage.tsx')).StationPage }),
          },
          {
            path: 'brief',
            handle: { page: 'brief' },
            lazy: async () => ({ Component: (await import('#pages/brief/BriefPage.tsx')).BriefPage }),
          },
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
