import type { Light } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import styles from './Gantt.module.css'
import { dayAlong, type MonthSpan } from './time-axis.ts'

export interface DaySpan {
  readonly start: Day
  readonly end: Day
}

export interface GanttMilestone {
  readonly id: string
  /** Shown when the pointer rests on it; readers of the row have it in `says`. */
  readonly name: string
  readonly day: Day
  readonly state: 'done' | 'due' | 'overdue'
}

/** Diamonds for what is done (filled) and due (hollow), a filled triangle for what should be done and is not. */
const SHAPES = {
  done: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  due: 'M8 2.5 13.5 8 8 13.5 2.5 8Z',
  overdue: 'M1.5 3h13L8 14.5Z',
}

interface GanttBarProps {
  readonly axis: MonthSpan
  /** Null where its days are not reported. */
  readonly span: DaySpan | null
  /** What had been planned at first, where that is something else. */
  readonly baseline: DaySpan | null
  /** Completion, 0 to 1; null where it is not known. */
  readonly done: number | null
  readonly light: Light | null
  readonly milestones: readonly GanttMilestone[]
}

const percent = (part: number) => `${part * 100}%`

function placeOf(axis: MonthSpan, { start, end }: DaySpan) {
  const [from, to] = [dayAlong(axis, start), dayAlong(axis, end)]
  return { left: percent(from), width: percent(Math.max(0, to - from)) }
}

/**
 * One row of the timeline: what was planned at first under what is planned now, how much is done, and the milestones.
 */
export function GanttBar({ axis, span, baseline, done, light, milestones }: GanttBarProps) {
  return (
    <>
      {baseline !== null && <i className={styles.baseline} style={placeOf(axis, baseline)} />}
      {span !== null && (
        <i className={styles.bar} data-light={light ?? undefined} style={placeOf(axis, span)}>
          {done !== null && <i style={{ width: percent(Math.min(1, Math.max(0, done))) }} />}
        </i>
      )}
      {milestones.map(({ id, name, day, state }) => (
        <svg
          key={id}
          className={styles.milestone}
          data-state={state}
          style={{ left: percent(dayAlong(axis, day)) }}
          viewBox="0 0 16 16"
          aria-hidden="true"
        >
          <title>{name}</title>
          <path d={SHAPES[state]} />
        </svg>
      ))}
    </>
  )
}
