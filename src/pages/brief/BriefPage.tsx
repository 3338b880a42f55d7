import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './BriefPage.module.css'

/** 月度简报. */
export function BriefPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={exceptionsPanel} />
    </div>
  )
}
