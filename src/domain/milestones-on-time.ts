import type { Day } from './periods.ts'
import type { Project } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 里程碑按期率 of some projects. */
export interface MilestonesOnTime {
  /** Milestones that were to be done by the day, whether or not they are. */
  readonly due: Count
  readonly onTime: Count
  /** On time ÷ due; null where nothing was due yet. */
  readonly rate: Reported<Ratio>
  /** Projects that told no milestones; they are on neither side. */
  readonly unreported: Count
}

/**
 * 按期率 (ms_ok): milestones done on or before their due day ÷ milestones due by `on`. What was done ahead of a day still
 * to come is not due and does not count; what was done late is due for good. Defined by the table of indicators
 * (ms_ok).
 */
export function milestonesOnTime(projects: readonly Project[], on: Day): MilestonesOnTime {
  let [due, onTime, unreported] = [0, 0, 0]
  for (const { milestones } of projects) {
    if (milestones === null) {
      unreported += 1
      continue
    }
    for (const milestone of milestones) {
      if (milestone.due > on) continue
      due += 1
      if (milestone.done !== null && milestone.done <= milestone.due) onTime += 1
    }
  }
  return { due: count(due), onTime: count(onTime), rate: share(onTime, due), unreported: count(unreported) }
}
