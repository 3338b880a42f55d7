import { functionsPanel } from '#panels/functions/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './ServicesPage.module.css'

/** 服务. */
export function ServicesPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={functionsPanel} />
    </div>
  )
}
