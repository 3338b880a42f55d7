import { projectBudgetPanel } from '#panels/projects/budget-panel.tsx'
import { projectCurvePanel } from '#panels/projects/curve-panel.tsx'
import { projectFiguresPanel } from '#panels/projects/figures-panel.tsx'
import { projectTimelinePanel } from '#panels/projects/timeline-panel.tsx'
import type { HungPanels } from '../hung.tsx'
import { hung } from '../hung.tsx'

export const projectsHung: HungPanels<'projects'> = {
  'projects-figures': hung(projectFiguresPanel),
  'projects-timeline': hung(projectTimelinePanel),
  'projects-curve': hung(projectCurvePanel),
  'projects-budget': hung(projectBudgetPanel),
}
