import { PanelSlot } from '#panels/PanelSlot.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import styles from './WorkforcePage.module.css'

/** 队伍. */
export function WorkforcePage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={workforcePanel} />
    </div>
  )
}
