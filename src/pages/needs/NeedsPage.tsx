import { needsPanel } from '#panels/needs/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './NeedsPage.module.css'

/** 需求. */
export function NeedsPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={needsPanel} />
    </div>
  )
}
