import { PanelSlot } from '#panels/PanelSlot.tsx'
import { townPanel } from '#panels/town/panel.tsx'
import styles from './StationPage.module.css'

/** 社工站. */
export function StationPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={townPanel} />
    </div>
  )
}
