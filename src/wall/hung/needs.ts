import { needConversionPanel } from '#panels/need-conversion/panel.tsx'
import { needFlowPanel } from '#panels/need-flow/panel.tsx'
import { needProjectsPanel } from '#panels/need-projects/panel.tsx'
import { needTopicsPanel } from '#panels/need-topics/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { needsFiguresPanel } from '#panels/needs-figures/panel.tsx'
import { responseTimePanel } from '#panels/response-time/panel.tsx'
import { surveysPanel } from '#panels/surveys/panel.tsx'
import type { HungPanels } from '../hung.tsx'
import { hung } from '../hung.tsx'

export const needsHung: HungPanels<'needs'> = {
  'needs-figures': hung(needsFiguresPanel),
  'need-flow': hung(needFlowPanel),
  'need-topics': hung(needTopicsPanel),
  'need-conversion': hung(needConversionPanel),
  'need-waiting': hung(needWaitingPanel),
  'need-projects': hung(needProjectsPanel),
  'response-time': hung(responseTimePanel),
  surveys: hung(surveysPanel),
}
