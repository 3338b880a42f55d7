import { certifiedLevelsPanel } from '#panels/certified-levels/panel.tsx'
import { certifiedStationsPanel } from '#panels/certified-stations/panel.tsx'
import { certifiedTrendPanel } from '#panels/certified-trend/panel.tsx'
import { newlyCertifiedPanel } from '#panels/newly-certified/panel.tsx'
import { trainingPanel } from '#panels/training/panel.tsx'
import { trainingAttendancePanel } from '#panels/training-attendance/panel.tsx'
import { workforceFiguresPanel } from '#panels/workforce-figures/panel.tsx'
import type { HungPanels } from '../hung.tsx'
import { hung } from '../hung.tsx'

export const workforceHung: HungPanels<'workforce'> = {
  'workforce-figures': hung(workforceFiguresPanel),
  'certified-levels': hung(certifiedLevelsPanel),
  'certified-trend': hung(certifiedTrendPanel),
  'certified-stations': hung(certifiedStationsPanel),
  'newly-certified': hung(newlyCertifiedPanel),
  training: hung(trainingPanel),
  'training-attendance': hung(trainingAttendancePanel),
}
