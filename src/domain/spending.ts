import type { Day } from './periods.ts'
import type { Project } from './projects.ts'
import { isActive, timeProgress } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Points, Ratio } from './units.ts'
import { pointsBetween, share } from './units.ts'

/** Money against the calendar, over projects under way. */
export interface Spending {
  /** 预算执行率: Σ paid ÷ Σ budget. */
  readonly execution: Reported<Ratio>
  /** 时间进度: the part of the same budget that the calendar has used up, Σ budget × time progress ÷ Σ budget. */
  readonly elapsed: Reported<Ratio>
  /** Execution − time progress, in 百分点; negative is behind the calendar. */
  readonly gap: Reported<Points>
  /** Active projects that told no budget or no payment; they are in neither sum. */
  readonly unreported: number
}

/** 预算执行 of the active projects on a day. A project of 100 万元 weighs as much as ten of 10. */
export function spendingOf(projects: readonly Project[], on: Day): Spending {
  const active = projects.filter(isActive)
  let [paid, budget, due, told] = [0, 0, 0, 0]
  for (const project of active) {
    const elapsed = timeProgress(project, on)
    if (project.paid === null || project.budget === null || elapsed === null) continue
    told += 1
    paid += project.paid
    budget += project.budget
    due += project.budget * elapsed
  }
  const execution = share(paid, budget)
  const elapsed = share(due, budget)
  return { execution, elapsed, gap: pointsBetween(execution, elapsed), unreported: active.length - told }
}
