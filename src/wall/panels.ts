import type { WallPanel } from '#domain/scenes.ts'
import { certifiedLevelsPanel } from '#panels/certified-levels/panel.tsx'
import { certifiedStationsPanel } from '#panels/certified-stations/panel.tsx'
import { certifiedTrendPanel } from '#panels/certified-trend/panel.tsx'
import { comparedPanel } from '#panels/compared/panel.tsx'
import { atlasPanel } from '#panels/coverage/atlas/panel.tsx'
import { coveragePanel } from '#panels/coverage/panel.tsx'
import { coverageFiguresPanel } from '#panels/coverage-figures/panel.tsx'
import { evaluationChangesPanel } from '#panels/evaluation/changes-panel.tsx'
import { evaluationFiguresPanel } from '#panels/evaluation/figures-panel.tsx'
import { evaluationFollowUpPanel } from '#panels/evaluation/follow-up-panel.tsx'
import { evaluationRankingPanel } from '#panels/evaluation/ranking-panel.tsx'
import { evaluationWhyPanel } from '#panels/evaluation/why-panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { gapsPanel } from '#panels/gaps/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needConversionPanel } from '#panels/need-conversion/panel.tsx'
import { needFlowPanel } from '#panels/need-flow/panel.tsx'
import { needProjectsPanel } from '#panels/need-projects/panel.tsx'
import { needTopicsPanel } from '#panels/need-topics/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { needsFiguresPanel } from '#panels/needs-figures/panel.tsx'
import { newlyCertifiedPanel } from '#panels/newly-certified/panel.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { projectBudgetPanel } from '#panels/projects/budget-panel.tsx'
import { projectCurvePanel } from '#panels/projects/curve-panel.tsx'
import { projectFiguresPanel } from '#panels/projects/figures-panel.tsx'
import { projectTimelinePanel } from '#panels/projects/timeline-panel.tsx'
import { responseTimePanel } from '#panels/response-time/panel.tsx'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import { surveysPanel } from '#panels/surveys/panel.tsx'
import { trainingPanel } from '#panels/training/panel.tsx'
import { trainingAttendancePanel } from '#panels/training-attendance/panel.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import { workforceFiguresPanel } from '#panels/workforce-figures/panel.tsx'
import type { Hung } from './hung.tsx'
import { hung } from './hung.tsx'

/** All of them come in one file: a wall that has it can go on when the server has another release and no old files. */
const PANELS: Readonly<Record<WallPanel, Hung>> = {
  headline: hung(headlinePanel),
  coverage: hung(coveragePanel),
  workforce: hung(workforcePanel),
  functions: hung(functionsPanel),
  needs: hung(needsPanel),
  progress: hung(progressPanel),
  exceptions: hung(exceptionsPanel),
  'coverage-figures': hung(coverageFiguresPanel),
  'coverage-map': hung(atlasPanel),
  gaps: hung(gapsPanel),
  staffing: hung(staffingPanel),
  compared: hung(comparedPanel),
  'workforce-figures': hung(workforceFiguresPanel),
  'certified-levels': hung(certifiedLevelsPanel),
  'certified-trend': hung(certifiedTrendPanel),
  'certified-stations': hung(certifiedStationsPanel),
  'newly-certified': hung(newlyCertifiedPanel),
  training: hung(trainingPanel),
  'training-attendance': hung(trainingAttendancePanel),
  'needs-figures': hung(needsFiguresPanel),
  'need-flow': hung(needFlowPanel),
  'need-topics': hung(needTopicsPanel),
  'need-conversion': hung(needConversionPanel),
  'need-waiting': hung(needWaitingPanel),
  'need-projects': hung(needProjectsPanel),
  'response-time': hung(responseTimePanel),
  surveys: hung(surveysPanel),
  'projects-figures': hung(projectFiguresPanel),
  'projects-timeline': hung(projectTimelinePanel),
  'projects-curve': hung(projectCurvePanel),
  'projects-budget': hung(projectBudgetPanel),
  'evaluation-figures': hung(evaluationFiguresPanel),
  'evaluation-ranking': hung(evaluationRankingPanel),
  'evaluation-why': hung(evaluationWhyPanel),
  'evaluation-follow-up': hung(evaluationFollowUpPanel),
  'evaluation-changes': hung(evaluationChangesPanel),
}

/** The panels of a scene, in its order. */
export const panelsNamed = (wanted: readonly WallPanel[]): readonly Hung[] => wanted.map((id) => PANELS[id])
