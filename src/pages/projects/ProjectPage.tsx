import { PanelSlot } from '#panels/PanelSlot.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import styles from './ProjectPage.module.css'

/** 项目详情. */
export function ProjectPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={progressPanel} />
    </div>
  )
}
