import type { GanttMilestone } from '#charts/GanttBar.tsx'
import type { MonthSpan } from '#charts/time-axis.ts'
import { monthSpan } from '#charts/time-axis.ts'
import { milestonesOn } from '#domain/explanation.ts'
import type { Day } from '#domain/periods.ts'
import { monthOfDay } from '#domain/periods.ts'
import type { ProjectStanding } from '#domain/portfolio.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { isActive } from '#domain/projects.ts'
import type { ProjectRecord } from '#domain/records.ts'
import { firstPlannedEnd, recordsByProject } from '#domain/records.ts'
import type { Format } from '#i18n/format.ts'
import type { Portfolio } from './portfolio.ts'

export interface TimelineView extends Portfolio {
  /** From the first day of any active project to the last, whatever is narrowed, so that it holds still. */
  readonly axis: MonthSpan
  /** By project; empty while they are not at hand. */
  readonly records: ReadonlyMap<string, ProjectRecord>
}

const NO_RECORDS: ReadonlyMap<string, ProjectRecord> = new Map()

export function timelineView(portfolio: Portfolio, records: readonly ProjectRecord[] | null): TimelineView {
  const { all, rows, on } = portfolio
  const hasActive = rows.some(({ project }) => isActive(project))
  const axis = monthSpan(
    on,
    // Projects closed long ago would press the bars of the others together; where they alone are listed they are the
    // axis.
    (hasActive ? all.filter(({ project }) => isActive(project)) : rows).flatMap(({ project }) => [
      project.start,
      project.end,
    ]),
  )
  return { ...portfolio, axis, records: records === null ? NO_RECORDS : recordsByProject(records) }
}

const STATES = { done: 'done', overdue: 'overdue', open: 'due' } as const

/** Diamonds of one row, each on the day it was done or is due. */
export const diamondsOf = (project: Project, on: Day, format: Format): GanttMilestone[] =>
  (milestonesOn(project, on) ?? []).map(({ milestone, state }, at) => ({
    id: String(at),
    name: format.name(milestone.name),
    day: state === 'done' ? (milestone.done ?? milestone.due) : milestone.due,
    state: STATES[state],
  }))

/** When a project was to end at first; null where it still is, and where nothing is written down of it. */
export function firstEndOf({ project }: ProjectStanding, { records }: TimelineView): Day | null {
  const record = records.get(project.id)
  return record === undefined ? null : firstPlannedEnd(project, record)
}

/** Whether a project ended before the axis begins, and so has no bar on it. */
export const isBefore = ({ project }: ProjectStanding, { axis }: TimelineView): boolean =>
  monthOfDay(project.end) < axis.first

/** Whether there is a gap to show: not of what is done, nor of what has not begun. */
export const isCompared = ({ project, light, gap }: ProjectStanding): boolean =>
  gap !== null && light !== 'done' && isUnderWay(project)
