import { useCallback } from 'react'
import type { GanttRow } from '#charts/Gantt.tsx'
import { Gantt } from '#charts/Gantt.tsx'
import type { ProjectStanding } from '#domain/portfolio.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { LightTag } from '#ui/LightTag.tsx'
import type { PictureProps } from '../panel.ts'
import { NoProjects } from './NoProjects.tsx'
import styles from './timeline.module.css'
import type { TimelineView } from './timeline-view.ts'
import { diamondsOf, firstEndOf, isBefore, isCompared } from './timeline-view.ts'

/** The light of a row, and whether somebody set it; of what has not begun, its phase. */
function RowLight({ row: { project, light, override } }: { readonly row: ProjectStanding }) {
  const { words } = useLocale()
  if (!isUnderWay(project)) return <span className={styles.muted}>{words.phases[project.phase]}</span>
  return (
    <>
      <LightTag light={light} />
      {override !== null && <small className={styles.hand}>{words.panels.progress.byHand}</small>}
    </>
  )
}

/** What a row is made of, in the language of the reader. */
function useRowOf(view: TimelineView): (row: ProjectStanding) => GanttRow {
  const { words, format } = useLocale()
  return useCallback(
    (row) => {
      const { timeline } = projectsWords(words)
      const { project, light, completion, timeProgress, gap } = row
      const place = view.places.get(project.stationCode)
      const town = place === undefined ? project.stationCode : format.name(place.short)
      const [done, elapsed] = [format.ratio(completion), format.ratio(timeProgress)]
      const ended = isBefore(row, view)
      const firstEnd = firstEndOf(row, view)
      const milestones = diamondsOf(project, view.on, format)
      const overdue = milestones.flatMap(({ name, state }) => (state === 'overdue' ? name : []))
      return {
        id: project.id,
        label: (
          <>
            {format.name(project.name)}
            <small className={styles.under}>
              {isUnderWay(project)
                ? timeline.under(town, done, elapsed)
                : timeline.toBegin(town, words.phases[project.phase])}
            </small>
          </>
        ),
        cells: [isCompared(row) ? format.points(gap) : format.none, <RowLight key="light" row={row} />],
        ...(ended
          ? { span: null, baseline: null, milestones: [], says: timeline.before(project.start, project.end) }
          : {
              span: { start: project.start, end: project.end },
              baseline: firstEnd === null ? null : { start: project.start, end: firstEnd },
              milestones,
              says: [
                timeline.says(project.start, project.end, done, elapsed),
                ...(firstEnd === null ? [] : [timeline.saysFirst(firstEnd)]),
                ...(overdue.length === 0 ? [] : [timeline.saysOverdue(overdue)]),
              ].join(''),
            }),
        done: completion,
        light,
      }
    },
    [view, words, format],
  )
}

/** Every project along one axis of months, worst first; a row that is chosen shows its calculation beside the list. */
export function TimelinePicture({ view, scope, go, attended }: PictureProps<TimelineView>) {
  const { words, format } = useLocale()
  const { timeline, project, light } = projectsWords(words)
  const rowOf = useRowOf(view)
  const chosen = scope.project
  // Pressed again, a row is let go.
  const choose = useCallback((id: string) => go({ project: id === chosen ? null : id }), [go, chosen])
  if (view.rows.length === 0) return <NoProjects of="listed" />
  return (
    <Gantt
      caption={timeline.title}
      heads={{ row: project, cells: [timeline.gap, light] }}
      rows={view.rows}
      rowOf={rowOf}
      axis={view.axis}
      today={{ day: view.on, text: timeline.today(view.on) }}
      monthText={format.monthTick}
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      {...(attended && { onChoose: choose, chosen })}
    />
  )
}
