import { functionsPanel } from '#panels/functions/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './OrganisationsPage.module.css'

/** 组织. */
export function OrganisationsPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={functionsPanel} />
    </div>
  )
}
