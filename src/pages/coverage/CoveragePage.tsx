import { comparedPanel } from '#panels/compared/panel.tsx'
import { atlasPanel } from '#panels/coverage/atlas/panel.tsx'
import { coverageFiguresPanel } from '#panels/coverage-figures/panel.tsx'
import { gapsPanel } from '#panels/gaps/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import { unitsPanel } from '#panels/units/panel.tsx'
import styles from './CoveragePage.module.css'

/**
 * 覆盖: the map large, what has no room yet, and who is short of staff; with a town chosen, its villages beside the map.
 */
export function CoveragePage() {
  const { scope } = useSurroundings()
  const isInside = scope.station !== null || scope.unit !== null
  return (
    <div className={styles.grid} data-inside={isInside ? '' : undefined}>
      <div className={styles.figures}>
        <PanelSlot panel={coverageFiguresPanel} />
      </div>
      <div className={styles.map}>
        <PanelSlot panel={atlasPanel} />
      </div>
      {isInside && (
        <div className={styles.units}>
          <PanelSlot panel={unitsPanel} />
        </div>
      )}
      <div className={styles.gaps}>
        <PanelSlot panel={gapsPanel} />
      </div>
      <div className={styles.staffing}>
        <PanelSlot panel={staffingPanel} />
      </div>
      <div className={styles.compared}>
        <PanelSlot panel={comparedPanel} />
      </div>
    </div>
  )
}
