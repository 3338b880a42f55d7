import { briefPanel } from '#panels/brief/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './BriefPage.module.css'

/** 月度简报: one page of sentences. */
export function BriefPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={briefPanel} />
    </div>
  )
}
