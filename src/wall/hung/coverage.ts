import { comparedPanel } from '#panels/compared/panel.tsx'
import { atlasPanel } from '#panels/coverage/atlas/panel.tsx'
import { coverageFiguresPanel } from '#panels/coverage-figures/panel.tsx'
import { gapsPanel } from '#panels/gaps/panel.tsx'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import type { HungPanels } from '../hung.tsx'
import { hung } from '../hung.tsx'

export const coverageHung: HungPanels<'coverage'> = {
  'coverage-figures': hung(coverageFiguresPanel),
  'coverage-map': hung(atlasPanel),
  gaps: hung(gapsPanel),
  staffing: hung(staffingPanel),
  compared: hung(comparedPanel),
}
