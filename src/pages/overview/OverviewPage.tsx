import { lazy, Suspense } from 'react'
import { coveragePanel } from '#panels/coverage/panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import styles from './OverviewPage.module.css'

const TownSlot = lazy(async () => ({ default: (await import('./TownSlot.tsx')).TownSlot }))

/** 总览: the city on one page; with a town chosen, its profile joins. */
export function OverviewPage() {
  const { scope } = useSurroundings()
  return (
    <div className={styles.grid} data-town={scope.station === null ? undefined : ''}>
      <div className={styles.headline}>
        <PanelSlot panel={headlinePanel} />
      </div>
      <div className={styles.workforce}>
        <PanelSlot panel={workforcePanel} />
      </div>
      <div className={styles.coverage}>
        <PanelSlot panel={coveragePanel} />
      </div>
      <div className={styles.progress}>
        <PanelSlot panel={progressPanel} />
      </div>
      <div className={styles.needs}>
        <PanelSlot panel={needsPanel} />
      </div>
      <div className={styles.exceptions}>
        <PanelSlot panel={exceptionsPanel} />
      </div>
      <div className={styles.functions}>
        <PanelSlot panel={functionsPanel} />
      </div>
      {scope.station !== null && (
        <div className={styles.town}>
          <Suspense fallback={null}>
            <TownSlot />
          </Suspense>
        </div>
      )}
    </div>
  )
}
