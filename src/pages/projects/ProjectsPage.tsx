import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { projectsEndpoint } from '#api/projects.ts'
import { ask, queryOf } from '#api/request.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { projectBeneficiariesPanel } from '#panels/projects/beneficiaries-panel.tsx'
import { projectBudgetPanel } from '#panels/projects/budget-panel.tsx'
import { projectCurvePanel } from '#panels/projects/curve-panel.tsx'
import { projectFiguresPanel } from '#panels/projects/figures-panel.tsx'
import { projectFiltersPanel } from '#panels/projects/filters-panel.tsx'
import type { Listed } from '#panels/projects/portfolio.ts'
import { listedIn, portfolioOf } from '#panels/projects/portfolio.ts'
import { projectSharesPanel } from '#panels/projects/shares-panel.tsx'
import { projectTimelinePanel } from '#panels/projects/timeline-panel.tsx'
import { projectWhyPanel } from '#panels/projects/why-panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './ProjectsPage.module.css'

/** What there is to show; all of it until the backend has told. */
function useListed(): Listed {
  const { client, config, pending, scope } = useSurroundings()
  const { rules } = config
  const { data: projects } = useQuery({
    ...queryOf(client, ask(projectsEndpoint, scope.period)),
    enabled: !pending,
  })
  return useMemo(() => {
    if (projects === undefined) return 'active'
    return listedIn(portfolioOf({ projects, stations: null, geography: null }, scope, rules))
  }, [projects, scope, rules])
}

/**
 * 项目: which are behind and why, whether money keeps up, and who has something of it. What has nothing to show is not
 * there.
 */
export function ProjectsPage() {
  const listed = useListed()
  const { before } = useSurroundings().scope
  return (
    <div className={styles.grid} data-listed={listed} data-compared={before.month === null ? undefined : ''}>
      <div className={styles.figures}>
        <PanelSlot panel={projectFiguresPanel} />
      </div>
      <div className={styles.filters}>
        <PanelSlot panel={projectFiltersPanel} />
      </div>
      <div className={styles.timeline}>
        <PanelSlot panel={projectTimelinePanel} />
      </div>
      {listed !== 'none' && (
        <>
          <div className={styles.why}>
            <PanelSlot panel={projectWhyPanel} />
          </div>
          <div className={styles.curve}>
            <PanelSlot panel={projectCurvePanel} />
          </div>
        </>
      )}
      {listed === 'active' && (
        <>
          <div className={styles.budget}>
            <PanelSlot panel={projectBudgetPanel} />
          </div>
          <div className={styles.shares}>
            <PanelSlot panel={projectSharesPanel} />
          </div>
          <div className={styles.beneficiaries}>
            <PanelSlot panel={projectBeneficiariesPanel} />
          </div>
        </>
      )}
    </div>
  )
}
