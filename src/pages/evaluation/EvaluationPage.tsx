import { useQuery } from '@tanstack/react-query'
import { evaluationsEndpoint } from '#api/evaluations.ts'
import { ask, queryOf } from '#api/request.ts'
import { evaluationAwaitedPanel } from '#panels/evaluation/awaited-panel.tsx'
import { evaluationChangesPanel } from '#panels/evaluation/changes-panel.tsx'
import { evaluationFiguresPanel } from '#panels/evaluation/figures-panel.tsx'
import { evaluationFollowUpPanel } from '#panels/evaluation/follow-up-panel.tsx'
import { evaluationRankingPanel } from '#panels/evaluation/ranking-panel.tsx'
import { evaluationStagesPanel } from '#panels/evaluation/stages-panel.tsx'
import { evaluationWhatIfPanel } from '#panels/evaluation/what-if-panel.tsx'
import { evaluationWhyPanel } from '#panels/evaluation/why-panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './EvaluationPage.module.css'

/** Whether no year is closed yet in the month looked at, as far as the backend has told. */
function useAwaited(): boolean {
  const { client, pending, scope } = useSurroundings()
  const evaluations = useQuery({
    ...queryOf(client, ask(evaluationsEndpoint, scope.period)),
    enabled: !pending,
  })
  return evaluations.data?.data.length === 0
}

/** 评估: who leads and who lags, why, what came of it, and what other weights would make of it. */
export function EvaluationPage() {
  if (useAwaited()) {
    return (
      <div>
        <PanelSlot panel={evaluationAwaitedPanel} />
      </div>
    )
  }
  return (
    <div className={styles.grid}>
      <div className={styles.figures}>
        <PanelSlot panel={evaluationFiguresPanel} />
      </div>
      <div className={styles.ranking}>
        <PanelSlot panel={evaluationRankingPanel} />
      </div>
      <div className={styles.why}>
        <PanelSlot panel={evaluationWhyPanel} />
      </div>
      <div className={styles.followUp}>
        <PanelSlot panel={evaluationFollowUpPanel} />
      </div>
      <div className={styles.changes}>
        <PanelSlot panel={evaluationChangesPanel} />
      </div>
      <div className={styles.whatIf}>
        <PanelSlot panel={evaluationWhatIfPanel} />
      </div>
      <div className={styles.stages}>
        <PanelSlot panel={evaluationStagesPanel} />
      </div>
    </div>
  )
}
