import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { PageId } from '#domain/pages.ts'
import { PAGES, patternOf } from '#domain/pages.ts'
import { OverviewPage } from '#pages/overview/OverviewPage.tsx'
import { overviewPanels } from '#pages/overview/panels.ts'
import { Wall } from '#wall/Wall.tsx'
import { Broken } from './Broken.tsx'
import { NotFound } from './NotFound.tsx'
import type { Asking } from './opening.ts'
import { Root } from './Root.tsx'
import { Shell } from './Shell.tsx'
import { Starting } from './Starting.tsx'

/** The pages that are files of their own. */
const LATER: Readonly<Record<Exclude<PageId, 'overview'>, () => Promise<ComponentType>>> = {
  coverage: async () => (await import('#pages/coverage/CoveragePage.tsx')).CoveragePage,
  workforce: async () => (await import('#pages/workforce/WorkforcePage.tsx')).WorkforcePage,
  needs: async () => (await import('#pages/needs/NeedsPage.tsx')).NeedsPage,
  projects: async () => (await import('#pages/projects/ProjectsPage.tsx')).ProjectsPage,
  project: async () => (await import('#pages/projects/ProjectPage.tsx')).ProjectPage,
  services: async () => (await import('#pages/services/ServicesPage.tsx')).ServicesPage,
  organisations: async () => (await import('#pages/organisations/OrganisationsPage.tsx')).OrganisationsPage,
  evaluation: async () => (await import('#pages/evaluation/EvaluationPage.tsx')).EvaluationPage,
  station: async () => (await import('#pages/stations/StationPage.tsx')).StationPage,
  brief: async () => (await import('#pages/brief/BriefPage.tsx')).BriefPage,
  data: async () => (await import('#pages/data/DataPage.tsx')).DataPage,
}

/** The overview, at the desk and on the wall, comes with the first bundle. */
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
          ...PAGES.filter((page) => page !== 'overview').map((page) => ({
            path: patternOf(page),
            handle: { page },
            lazy: { Component: LATER[page] },
          })),
          { path: '*', Component: NotFound },
        ],
      },
      {
        path: 'wall',
        handle: { setting: 'wall', opensWith: overviewPanels },
        Component: Wall,
      },
      {
        path: 'remote',
        lazy: { Component: async () => (await import('#pages/remote/RemotePage.tsx')).RemotePage },
      },
      {
        path: 'brief/present',
        handle: { setting: 'wall' },
        lazy: { Component: async () => (await import('./Presenting.tsx')).Presenting },
      },
      {
        path: 'brief/present/speaker',
        lazy: { Component: async () => (await import('./Presenting.tsx')).Speaker },
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
