import { PanelSlot } from '#panels/PanelSlot.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import styles from './ProjectsPage.module.css'

/** 项目. */
export function ProjectsPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={progressPanel} />
    </div>
  )
}
