import { briefPanel } from '#panels/brief/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import styles from './BriefPage.module.css'
import { PresentLink } from './PresentLink.tsx'

/** 月度简报: one page of sentences, and the way to tell them to a meeting. */
export function BriefPage() {
  return (
    <div className={styles.grid}>
      <PresentLink />
      <PanelSlot panel={briefPanel} />
    </div>
  )
}
