import { evaluationWhyPanel } from '#panels/evaluation/why-panel.tsx'
import { needTopicsPanel } from '#panels/need-topics/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { progressPanel } from '#panels/progress/panel.tsx'
import { stationFunctionsPanel } from '#panels/station-functions/panel.tsx'
import { stationIdentityPanel } from '#panels/station-identity/panel.tsx'
import { stationMeasuresPanel } from '#panels/station-measures/panel.tsx'
import { stationServicesPanel } from '#panels/station-services/panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './StationPage.module.css'

/** 社工站: one town, against the city and against before; a code that nobody knows is told as that. */
export function StationPage() {
  const { scope } = useSurroundings()
  return (
    <div className={scope.station === null ? undefined : styles.grid}>
      <div className={styles.identity}>
        <PanelSlot panel={stationIdentityPanel} />
      </div>
      {scope.station !== null && (
        <>
          <div className={styles.measures}>
            <PanelSlot panel={stationMeasuresPanel} />
          </div>
          <div className={styles.functions}>
            <PanelSlot panel={stationFunctionsPanel} />
          </div>
          <div className={styles.waiting}>
            <PanelSlot panel={needWaitingPanel} />
          </div>
          <div className={styles.projects}>
            <PanelSlot panel={progressPanel} />
          </div>
          <div className={styles.evaluation}>
            <PanelSlot panel={evaluationWhyPanel} />
          </div>
          <div className={styles.topics}>
            <PanelSlot panel={needTopicsPanel} />
          </div>
          <div className={styles.services}>
            <PanelSlot panel={stationServicesPanel} />
          </div>
        </>
      )}
    </div>
  )
}
