import { functionsPanel } from '#panels/functions/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './EvaluationPage.module.css'

/** 评估. */
export function EvaluationPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={functionsPanel} />
    </div>
  )
}
