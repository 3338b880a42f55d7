import { activitiesPanel } from '#panels/activities/panel.tsx'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { adaptationStepsPanel } from '#panels/adaptation-steps/panel.tsx'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import { groupsPanel } from '#panels/groups/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { satisfactionPanel } from '#panels/satisfaction/panel.tsx'
import { serviceStationsPanel } from '#panels/service-stations/panel.tsx'
import { servicesFiguresPanel } from '#panels/services-figures/panel.tsx'
import { specialFamiliesPanel } from '#panels/special-families/panel.tsx'
import styles from './ServicesPage.module.css'

/** 服务: what the stations do for people, and how far the adaptation of homes has come. */
export function ServicesPage() {
  return (
    <div className={styles.grid}>
      <div className={styles.figures}>
        <PanelSlot panel={servicesFiguresPanel} />
      </div>
      <div className={styles.steps}>
        <PanelSlot panel={adaptationStepsPanel} />
      </div>
      <div className={styles.sticking}>
        <PanelSlot panel={adaptationStationsPanel} />
      </div>
      <div className={styles.cases}>
        <PanelSlot panel={caseworkPanel} />
      </div>
      <div className={styles.groups}>
        <PanelSlot panel={groupsPanel} />
      </div>
      <div className={styles.families}>
        <PanelSlot panel={specialFamiliesPanel} />
      </div>
      <div className={styles.activities}>
        <PanelSlot panel={activitiesPanel} />
      </div>
      <div className={styles.stations}>
        <PanelSlot panel={serviceStationsPanel} />
      </div>
      <div className={styles.satisfaction}>
        <PanelSlot panel={satisfactionPanel} />
      </div>
    </div>
  )
}
