import { PanelSlot } from '#panels/PanelSlot.tsx'
import { projectOwnCurvePanel } from '#panels/project/curve-panel.tsx'
import { projectFactsPanel } from '#panels/project/facts-panel.tsx'
import { projectLogPanel } from '#panels/project/log-panel.tsx'
import { projectMilestonesPanel } from '#panels/project/milestones-panel.tsx'
import { projectMoneyPanel } from '#panels/project/money-panel.tsx'
import { projectNeedsPanel } from '#panels/project/needs-panel.tsx'
import { projectPhasesPanel } from '#panels/project/phases-panel.tsx'
import { projectReasonPanel } from '#panels/project/why-panel.tsx'
import styles from './ProjectPage.module.css'

/** 项目详情: everything about one project, from the needs it came from to what it costs. */
export function ProjectPage() {
  return (
    <div className={styles.grid}>
      <div className={styles.facts}>
        <PanelSlot panel={projectFactsPanel} />
      </div>
      <div className={styles.phases}>
        <PanelSlot panel={projectPhasesPanel} />
      </div>
      <div className={styles.milestones}>
        <PanelSlot panel={projectMilestonesPanel} />
      </div>
      <div className={styles.why}>
        <PanelSlot panel={projectReasonPanel} />
      </div>
      <div className={styles.curve}>
        <PanelSlot panel={projectOwnCurvePanel} />
      </div>
      <div className={styles.money}>
        <PanelSlot panel={projectMoneyPanel} />
      </div>
      <div className={styles.needs}>
        <PanelSlot panel={projectNeedsPanel} />
      </div>
      <div className={styles.log}>
        <PanelSlot panel={projectLogPanel} />
      </div>
    </div>
  )
}
