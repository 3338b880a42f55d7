import { PanelSlot } from '#panels/PanelSlot.tsx'
import { completenessPanel } from '#panels/sources/completeness.tsx'
import { definitionsPanel } from '#panels/sources/definitions.tsx'
import { mapSourcesPanel } from '#panels/sources/map-sources.tsx'
import { sourcesPanel } from '#panels/sources/panel.tsx'
import { reportingPanel } from '#panels/sources/reporting.tsx'
import { revisionsPanel } from '#panels/sources/revisions.tsx'
import { thisBrowserPanel } from '#panels/this-browser/panel.tsx'
import styles from './DataPage.module.css'

/** 数据: whether the figures are complete, where they come from, as of when, what they mean and what is assumed; and how this browser is. */
export function DataPage() {
  return (
    <div className={styles.grid}>
      <div className={styles.reporting}>
        <PanelSlot panel={reportingPanel} />
      </div>
      <div className={styles.completeness}>
        <PanelSlot panel={completenessPanel} />
      </div>
      <div className={styles.sources}>
        <PanelSlot panel={sourcesPanel} />
      </div>
      <div className={styles.revisions}>
        <PanelSlot panel={revisionsPanel} />
      </div>
      <div className={styles.definitions}>
        <PanelSlot panel={definitionsPanel} />
      </div>
      <div className={styles.mapSources}>
        <PanelSlot panel={mapSourcesPanel} />
      </div>
      <div className={styles.browser}>
        <PanelSlot panel={thisBrowserPanel} />
      </div>
    </div>
  )
}
