import { useQuery } from '@tanstack/react-query'
import { projectsEndpoint } from '#api/projects.ts'
import { ask, queryOf } from '#api/request.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { projectOwnCurvePanel } from '#panels/project/curve-panel.tsx'
import { projectFactsPanel } from '#panels/project/facts-panel.tsx'
import { projectLogPanel } from '#panels/project/log-panel.tsx'
import { projectMilestonesPanel } from '#panels/project/milestones-panel.tsx'
import { projectMoneyPanel } from '#panels/project/money-panel.tsx'
import { projectNeedsPanel } from '#panels/project/needs-panel.tsx'
import { projectPhasesPanel } from '#panels/project/phases-panel.tsx'
import { projectReasonPanel } from '#panels/project/why-panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './ProjectPage.module.css'

/** Whether the id in the address is nobody's, as far as the backend has told. */
function useUnknown(): boolean {
  const { client, pending, scope } = useSurroundings()
  const projects = useQuery({ ...queryOf(client, ask(projectsEndpoint, scope.period)), enabled: !pending })
  return projects.data !== undefined && !projects.data.data.some(({ id }) => id === scope.project)
}

/** 项目详情: everything about one project, from the needs it came from to what it costs; an unknown id is told once. */
export function ProjectPage() {
  const unknown = useUnknown()
  return (
    <div className={unknown ? undefined : styles.grid}>
      <div className={styles.facts}>
        <PanelSlot panel={projectFactsPanel} />
      </div>
      {!unknown && (
        <>
          <div className={styles.phases}>
            <PanelSlot panel={projectPhasesPanel} />
          </div>
          <div className={styles.course}>
            <div className={styles.milestones}>
              <PanelSlot panel={projectMilestonesPanel} />
            </div>
            <div className={styles.curve}>
              <PanelSlot panel={projectOwnCurvePanel} />
            </div>
            <div className={styles.money}>
              <PanelSlot panel={projectMoneyPanel} />
            </div>
          </div>
          <div className={styles.record}>
            <div className={styles.why}>
              <PanelSlot panel={projectReasonPanel} />
            </div>
            <div className={styles.log}>
              <PanelSlot panel={projectLogPanel} />
            </div>
            <div className={styles.needs}>
              <PanelSlot panel={projectNeedsPanel} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
