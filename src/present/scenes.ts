import { certifiedTrendPanel } from '#panels/certified-trend/panel.tsx'
import { coveragePanel } from '#panels/coverage/panel.tsx'
import { evaluationFollowUpPanel } from '#panels/evaluation/follow-up-panel.tsx'
import { evaluationRankingPanel } from '#panels/evaluation/ranking-panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { gapsPanel } from '#panels/gaps/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needConversionPanel } from '#panels/need-conversion/panel.tsx'
import { needFlowPanel } from '#panels/need-flow/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { projectWhyPanel } from '#panels/projects/why-panel.tsx'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import type { Shown } from './shown.tsx'
import { shown } from './shown.tsx'
import type { SceneName } from './story.ts'

/**
 * What a panel becomes in a file of slides: a chart of some columns of its table, the table itself or some columns of
 * it, or the picture where neither would say it.
 */
export type InFile =
  | {
      readonly as: 'bars' | 'lines'
      /** What names the bars or the steps. */
      readonly names: string
      readonly columns: readonly string[]
    }
  | { readonly as: 'table'; readonly columns?: readonly string[] }
  | { readonly as: 'picture' }

export interface Part {
  readonly panel: Shown
  readonly inFile: InFile
}

export interface SlideScene {
  readonly name: SceneName
  /** The first large, the second beside it; figures without a heading stand across the top. */
  readonly parts: readonly Part[]
}

const PICTURE: InFile = { as: 'picture' }
const table = (...columns: readonly string[]): InFile => ({ as: 'table', columns })

/** The standard story (汇报): what stands on each of its scenes. */
export const SCENES: readonly SlideScene[] = [
  {
    name: 'headline',
    parts: [
      { panel: shown(headlinePanel), inFile: { as: 'table' } },
      { panel: shown(functionsPanel), inFile: { as: 'bars', names: 'fn', columns: ['rate'] } },
      { panel: shown(needsPanel), inFile: { as: 'bars', names: 'name', columns: ['accepted'] } },
    ],
  },
  {
    name: 'coverage',
    parts: [
      { panel: shown(coveragePanel), inFile: PICTURE },
      { panel: shown(gapsPanel), inFile: table('town', 'unit', 'kind') },
    ],
  },
  {
    name: 'workforce',
    parts: [
      { panel: shown(certifiedTrendPanel), inFile: { as: 'lines', names: 'month', columns: ['total'] } },
      { panel: shown(staffingPanel), inFile: table('station', 'staff', 'minimum', 'state') },
    ],
  },
  {
    name: 'needs',
    parts: [
      { panel: shown(needFlowPanel), inFile: PICTURE },
      { panel: shown(needConversionPanel), inFile: { as: 'bars', names: 'town', columns: ['rate'] } },
    ],
  },
  {
    name: 'projects',
    parts: [
      {
        panel: shown(progressPanel),
        inFile: table('project', 'town', 'completion', 'time', 'gap', 'light', 'since'),
      },
      { panel: shown(projectWhyPanel), inFile: { as: 'table' } },
    ],
  },
  {
    name: 'evaluation',
    parts: [
      { panel: shown(evaluationRankingPanel), inFile: { as: 'bars', names: 'station', columns: ['total'] } },
      {
        panel: shown(evaluationFollowUpPanel),
        inFile: table('kind', 'station', 'what', 'due', 'state', 'reward'),
      },
    ],
  },
  {
    name: 'exceptions',
    parts: [
      { panel: shown(exceptionsPanel), inFile: table('kind', 'what', 'since', 'whose') },
      { panel: shown(needWaitingPanel), inFile: table('state', 'town', 'topic', 'acceptedOn', 'waited') },
    ],
  },
]
