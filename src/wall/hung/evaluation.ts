import { evaluationChangesPanel } from '#panels/evaluation/changes-panel.tsx'
import { evaluationFiguresPanel } from '#panels/evaluation/figures-panel.tsx'
import { evaluationFollowUpPanel } from '#panels/evaluation/follow-up-panel.tsx'
import { evaluationRankingPanel } from '#panels/evaluation/ranking-panel.tsx'
import { evaluationWhyPanel } from '#panels/evaluation/why-panel.tsx'
import type { HungPanels } from '../hung.tsx'
import { hung } from '../hung.tsx'

export const evaluationHung: HungPanels<'evaluation'> = {
  'evaluation-figures': hung(evaluationFiguresPanel),
  'evaluation-ranking': hung(evaluationRankingPanel),
  'evaluation-why': hung(evaluationWhyPanel),
  'evaluation-follow-up': hung(evaluationFollowUpPanel),
  'evaluation-changes': hung(evaluationChangesPanel),
}
