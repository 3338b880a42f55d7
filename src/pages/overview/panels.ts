import { coveragePanel } from '#panels/coverage/panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'

/** What stands on the overview, at the desk and on the wall alike. */
export const overviewPanels = [
  headlinePanel,
  coveragePanel,
  progressPanel,
  workforcePanel,
  needsPanel,
  exceptionsPanel,
  functionsPanel,
] as const
