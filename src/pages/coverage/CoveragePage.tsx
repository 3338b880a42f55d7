import { coveragePanel } from '#panels/coverage/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './CoveragePage.module.css'

/** 覆盖. */
export function CoveragePage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={coveragePanel} />
    </div>
  )
}
