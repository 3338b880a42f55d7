import { coveragePanel } from '#panels/coverage/panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import type { HungPanels } from '../hung.tsx'
import { hung } from '../hung.tsx'

export const overviewHung: HungPanels<'overview'> = {
  headline: hung(headlinePanel),
  coverage: hung(coveragePanel),
  workforce: hung(workforcePanel),
  functions: hung(functionsPanel),
  needs: hung(needsPanel),
  progress: hung(progressPanel),
  exceptions: hung(exceptionsPanel),
}
