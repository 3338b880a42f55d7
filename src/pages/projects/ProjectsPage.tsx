import { PanelSlot } from '#panels/PanelSlot.tsx'
import { projectBeneficiariesPanel } from '#panels/projects/beneficiaries-panel.tsx'
import { projectBudgetPanel } from '#panels/projects/budget-panel.tsx'
import { projectCurvePanel } from '#panels/projects/curve-panel.tsx'
import { projectFiguresPanel } from '#panels/projects/figures-panel.tsx'
import { projectFiltersPanel } from '#panels/projects/filters-panel.tsx'
import { projectSharesPanel } from '#panels/projects/shares-panel.tsx'
import { projectTimelinePanel } from '#panels/projects/timeline-panel.tsx'
import { projectWhyPanel } from '#panels/projects/why-panel.tsx'
import styles from './ProjectsPage.module.css'

/** 项目: which are behind and why, whether money keeps up, and who has something of it. */
export function ProjectsPage() {
  return (
    <div className={styles.grid}>
      <div className={styles.figures}>
        <PanelSlot panel={projectFiguresPanel} />
      </div>
      <div className={styles.filters}>
        <PanelSlot panel={projectFiltersPanel} />
      </div>
      <div className={styles.timeline}>
        <PanelSlot panel={projectTimelinePanel} />
      </div>
      <div className={styles.why}>
        <PanelSlot panel={projectWhyPanel} />
      </div>
      <div className={styles.curve}>
        <PanelSlot panel={projectCurvePanel} />
      </div>
      <div className={styles.budget}>
        <PanelSlot panel={projectBudgetPanel} />
      </div>
      <div className={styles.shares}>
        <PanelSlot panel={projectSharesPanel} />
      </div>
      <div className={styles.beneficiaries}>
        <PanelSlot panel={projectBeneficiariesPanel} />
      </div>
    </div>
  )
}
