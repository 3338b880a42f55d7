import { coveragePanel } from '#panels/coverage/panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import styles from './Overview.module.css'
import type { WallShape } from './shape.ts'

/** The overview on a wall: the same panels as at the desk, arranged for the shape of the screen. */
export function Overview({ shape }: { readonly shape: WallShape }) {
  return (
    <div className={styles.overview} data-shape={shape}>
      <div className={styles.headline}>
        <PanelSlot panel={headlinePanel} />
      </div>
      <div className={styles.people}>
        <PanelSlot panel={workforcePanel} />
        <PanelSlot panel={functionsPanel} />
      </div>
      <div className={styles.needs}>
        <PanelSlot panel={needsPanel} />
      </div>
      <div className={styles.coverage}>
        <PanelSlot panel={coveragePanel} />
      </div>
      <div className={styles.progress}>
        <PanelSlot panel={progressPanel} />
      </div>
      <div className={styles.exceptions}>
        <PanelSlot panel={exceptionsPanel} />
      </div>
    </div>
  )
}
