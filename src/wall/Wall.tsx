import { coveragePanel } from '#panels/coverage/panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import { useWallShape } from './shape.ts'
import styles from './Wall.module.css'
import { WallFooter } from './WallFooter.tsx'
import { WallHeader } from './WallHeader.tsx'

/** The overview on a wall: the same panels, arranged for the shape of the screen. */
export function Wall() {
  const { config } = useSurroundings()
  const shape = useWallShape(config.wall.screens)
  return (
    <main className={styles.wall} data-shape={shape}>
      <WallHeader />
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
      <WallFooter />
    </main>
  )
}
