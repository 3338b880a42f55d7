import { PanelSlot } from '#panels/PanelSlot.tsx'
import { definitionsPanel } from '#panels/sources/definitions.tsx'
import { mapSourcesPanel } from '#panels/sources/map-sources.tsx'
import { sourcesPanel } from '#panels/sources/panel.tsx'
import styles from './DataPage.module.css'

/** 数据: where every figure comes from, as of when, and what is assumed. */
export function DataPage() {
  return (
    <div className={styles.grid}>
      <PanelSlot panel={sourcesPanel} />
      <PanelSlot panel={mapSourcesPanel} />
      <PanelSlot panel={definitionsPanel} />
    </div>
  )
}
