import { atlasPanel } from '#panels/coverage/atlas/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './CoveragePage.module.css'

/** 覆盖. */
export function CoveragePage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={atlasPanel} />
    </div>
  )
}
