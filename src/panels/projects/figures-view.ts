import type { Change } from '#domain/comparisons.ts'
import { changesSince, rateChangesSince } from '#domain/comparisons.ts'
import type { MilestonesOnTime } from '#domain/milestones-on-time.ts'
import { milestonesOnTime } from '#domain/milestones-on-time.ts'
import type { Instant, Month } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { LightGroup } from '#domain/portfolio.ts'
import { countByLight } from '#domain/portfolio.ts'
import type { OverallProgress } from '#domain/progress-curve.ts'
import { overallProgress } from '#domain/progress-curve.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { Selection } from '#domain/selection.ts'
import { selected } from '#domain/selection.ts'
import type { Spending } from '#domain/spending.ts'
import { spendingOf } from '#domain/spending.ts'
import type { Count, Points, Ratio } from '#domain/units.ts'
import { count, share } from '#domain/units.ts'
import { activeStandings } from '#domain/whole-portfolio.ts'

interface Told {
  readonly data: readonly Project[]
  readonly asOf: Instant
  readonly period: Month
}

export interface FiguresView {
  readonly active: Count
  readonly lights: Readonly<Record<LightGroup, Count>>
  /** 按期 ÷ 在建; projects without a light are in the base, where they are not known to be well. */
  readonly onTrackShare: Reported<Ratio>
  readonly supervised: Count
  /** Active projects whose light was set by hand. */
  readonly byHand: Count
  readonly progress: OverallProgress
  readonly spending: Spending
  readonly milestones: MilestonesOnTime
  readonly changes: {
    readonly active: readonly Change[]
    readonly lights: Readonly<Record<'on-track' | 'watch' | 'late', readonly Change[]>>
    readonly completion: readonly Change<Points>[]
    readonly execution: readonly Change<Points>[]
    readonly milestones: readonly Change<Points>[]
  }
}

/** One month of the projects that the filters leave. */
function stateOf({ data, asOf }: Told, selection: Selection, rules: Rules) {
  const on = dayOf(asOf)
  const rows = selected(activeStandings(data, on, rules), selection)
  const projects = rows.map(({ project }) => project)
  return {
    rows,
    active: count(rows.length),
    lights: countByLight(rows),
    progress: overallProgress(projects, on),
    spending: spendingOf(projects, on),
    milestones: milestonesOnTime(projects, on),
  }
}

/** 在建项目 by light, their completion and their money, each against the months before. */
export function figuresView(
  told: { readonly projects: Told; readonly before: Told | null; readonly yearBefore: Told | null },
  selection: Selection,
  rules: Rules,
): FiguresView {
  const now = stateOf(told.projects, selection, rules)
  const month = told.before === null ? null : stateOf(told.before, selection, rules)
  const year = told.yearBefore === null ? null : stateOf(told.yearBefore, selection, rules)
  type State = typeof now
  const counted = (figure: (state: State) => Count) =>
    changesSince(figure(now), {
      month: month === null ? null : figure(month),
      year: year === null ? null : figure(year),
    })
  const rated = (figure: (state: State) => Reported<Ratio>) =>
    rateChangesSince(figure(now), {
      month: month === null ? null : figure(month),
      year: year === null ? null : figure(year),
    })
  return {
    active: now.active,
    lights: now.lights,
    onTrackShare: share(now.lights['on-track'], now.active),
    supervised: count(
      now.rows.filter(({ light, project }) => light === 'late' && project.supervision !== null).length,
    ),
    byHand: count(now.rows.filter(({ override }) => override !== null).length),
    progress: now.progress,
    spending: now.spending,
    milestones: now.milestones,
    changes: {
      active: counted((state) => state.active),
      lights: {
        'on-track': counted((state) => state.lights['on-track']),
        watch: counted((state) => state.lights.watch),
        late: counted((state) => state.lights.late),
      },
      completion: rated((state) => state.progress.completion),
      execution: rated((state) => state.spending.execution),
      milestones: rated((state) => state.milestones.rate),
    },
  }
}
