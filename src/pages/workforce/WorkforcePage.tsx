import { certifiedLevelsPanel } from '#panels/certified-levels/panel.tsx'
import { certifiedStationsPanel } from '#panels/certified-stations/panel.tsx'
import { certifiedTrendPanel } from '#panels/certified-trend/panel.tsx'
import { newlyCertifiedPanel } from '#panels/newly-certified/panel.tsx'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import { trainingPanel } from '#panels/training/panel.tsx'
import { trainingAttendancePanel } from '#panels/training-attendance/panel.tsx'
import { workforceFiguresPanel } from '#panels/workforce-figures/panel.tsx'
import styles from './WorkforcePage.module.css'

/** 队伍: who is certified, at what level and where; who is on post; and how the capability programme goes. */
export function WorkforcePage() {
  return (
    <div className={styles.grid}>
      <div className={styles.figures}>
        <PanelSlot panel={workforceFiguresPanel} />
      </div>
      <div className={styles.levels}>
        <PanelSlot panel={certifiedLevelsPanel} />
      </div>
      <div className={styles.trend}>
        <PanelSlot panel={certifiedTrendPanel} />
      </div>
      <div className={styles.stations}>
        <PanelSlot panel={certifiedStationsPanel} />
      </div>
      <div className={styles.staffing}>
        <PanelSlot panel={staffingPanel} />
      </div>
      <div className={styles.newly}>
        <PanelSlot panel={newlyCertifiedPanel} />
      </div>
      <div className={styles.training}>
        <PanelSlot panel={trainingPanel} />
      </div>
      <div className={styles.attendance}>
        <PanelSlot panel={trainingAttendancePanel} />
      </div>
    </div>
  )
}
