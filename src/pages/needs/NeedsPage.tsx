import { needConversionPanel } from '#panels/need-conversion/panel.tsx'
import { needFlowPanel } from '#panels/need-flow/panel.tsx'
import { needProjectsPanel } from '#panels/need-projects/panel.tsx'
import { needTopicsPanel } from '#panels/need-topics/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { needsFiguresPanel } from '#panels/needs-figures/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { responseTimePanel } from '#panels/response-time/panel.tsx'
import { responseTrendPanel } from '#panels/response-trend/panel.tsx'
import { surveysPanel } from '#panels/surveys/panel.tsx'
import styles from './NeedsPage.module.css'

/** 需求: what residents asked for, what became of it, and what still waits. */
export function NeedsPage() {
  return (
    <div className={styles.grid}>
      <div className={styles.figures}>
        <PanelSlot panel={needsFiguresPanel} />
      </div>
      <div className={styles.flow}>
        <PanelSlot panel={needFlowPanel} />
      </div>
      <div className={styles.waiting}>
        <PanelSlot panel={needWaitingPanel} />
      </div>
      <div className={styles.topics}>
        <PanelSlot panel={needTopicsPanel} />
      </div>
      <div className={styles.conversion}>
        <PanelSlot panel={needConversionPanel} />
      </div>
      <div className={styles.response}>
        <PanelSlot panel={responseTimePanel} />
      </div>
      <div className={styles.projects}>
        <PanelSlot panel={needProjectsPanel} />
      </div>
      <div className={styles.trend}>
        <PanelSlot panel={responseTrendPanel} />
      </div>
      <div className={styles.surveys}>
        <PanelSlot panel={surveysPanel} />
      </div>
    </div>
  )
}
