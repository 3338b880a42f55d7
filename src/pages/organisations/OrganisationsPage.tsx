import { fiveWayPanel } from '#panels/five-way/panel.tsx'
import { incubationPanel } from '#panels/incubation/panel.tsx'
import { incubationCohortsPanel } from '#panels/incubation-cohorts/panel.tsx'
import { linkedResourcesPanel } from '#panels/linked-resources/panel.tsx'
import { organisationCategoriesPanel } from '#panels/organisation-categories/panel.tsx'
import { organisationRegisterPanel } from '#panels/organisation-register/panel.tsx'
import { organisationsFiguresPanel } from '#panels/organisations-figures/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { stuckOrganisationsPanel } from '#panels/stuck-organisations/panel.tsx'
import styles from './OrganisationsPage.module.css'

/** 组织: who incubates, who is filed and who is stuck; and what projects link of the five resources. */
export function OrganisationsPage() {
  return (
    <div className={styles.grid}>
      <div className={styles.figures}>
        <PanelSlot panel={organisationsFiguresPanel} />
      </div>
      <div className={styles.incubation}>
        <PanelSlot panel={incubationPanel} />
      </div>
      <div className={styles.stuck}>
        <PanelSlot panel={stuckOrganisationsPanel} />
      </div>
      <div className={styles.cohorts}>
        <PanelSlot panel={incubationCohortsPanel} />
      </div>
      <div className={styles.categories}>
        <PanelSlot panel={organisationCategoriesPanel} />
      </div>
      <div className={styles.register}>
        <PanelSlot panel={organisationRegisterPanel} />
      </div>
      <div className={styles.fiveWay}>
        <PanelSlot panel={fiveWayPanel} />
      </div>
      <div className={styles.linked}>
        <PanelSlot panel={linkedResourcesPanel} />
      </div>
    </div>
  )
}
