import type { Day, Month } from './periods.ts'
import { monthOfDay, monthsBetween, shiftMonth } from './periods.ts'
import type { Milestone, Project } from './projects.ts'
import { completion, timeProgress } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Count, Points, Ratio } from './units.ts'
import { count, points, pointsBetween, ratio, share } from './units.ts'

/** Whether a project of 100 万元 weighs as much as ten of 10, or every project the same. */
export type Weighting = 'budget' | 'equal'

export interface CurvePoint {
  readonly month: Month
  /** Of the work, the part due by the end of the month; in the running month, by the day of the figures. */
  readonly planned: Ratio
  /** The part done by then; null for months to come. */
  readonly actual: Reported<Ratio>
}

/** 计划与实际完成进度 over months (S 曲线). */
export interface ProgressCurve {
  readonly weighting: Weighting
  readonly points: readonly CurvePoint[]
  readonly projects: Count
  /** Projects without milestones, or without a budget where budgets weigh: they are in neither line. */
  readonly leftOut: number
  readonly planned: Ratio
  readonly actual: Ratio
  /** Actual − planned, in 百分点; negative is behind the plan. */
  readonly gap: Points
}

interface Weighed {
  readonly project: Project
  readonly milestones: readonly Milestone[]
  /** What one unit of milestone weight counts in the whole. */
  readonly perWeight: number
}

const wholeOf = (milestones: readonly Milestone[]) => milestones.reduce((sum, { weight }) => sum + weight, 0)

/** By budget as soon as one budget is known; where none is, all alike. */
function weighed(projects: readonly Project[]): { parts: Weighed[]; weighting: Weighting } {
  const weighting = projects.some(({ budget }) => budget !== null && budget > 0) ? 'budget' : 'equal'
  const weightOf = ({ budget }: Project) => (weighting === 'equal' ? 1 : (budget ?? 0))
  const parts = projects.flatMap((project): Weighed[] => {
    const milestones = project.milestones ?? []
    const [weight, whole] = [weightOf(project), wholeOf(milestones)]
    return weight > 0 && whole > 0 ? [{ project, milestones, perWeight: weight / whole }] : []
  })
  const all = parts.reduce((sum, { perWeight, milestones }) => sum + perWeight * wholeOf(milestones), 0)
  return { parts: parts.map((part) => ({ ...part, perWeight: part.perWeight / all })), weighting }
}

/** Adds what falls on a day to its month; what comes later in the running month counts for the next point. */
function adding(tally: Map<Month, number>, running: Month, on: Day) {
  return (day: Day, part: number) => {
    const month = monthOfDay(day)
    const at = month === running && day > on ? shiftMonth(month, 1) : month
    tally.set(at, (tally.get(at) ?? 0) + part)
  }
}

/** A sum of parts may miss the whole by the last digit of a fraction. */
const PRECISION = 1e9
const clean = (sum: number) => ratio(Math.round(sum * PRECISION) / PRECISION)

/** Sums over the months; what fell before the first of them is in all. */
function summed(months: readonly Month[], tally: ReadonlyMap<Month, number>): Ratio[] {
  const [first] = months
  let sum = 0
  for (const [month, part] of tally) if (first !== undefined && month < first) sum += part
  return months.map((month) => {
    sum += tally.get(month) ?? 0
    return clean(sum)
  })
}

/**
 * The S-curve of several projects or of one: the part of their milestones due, and done, at the end of every month.
 * Weighted by budget where budgets are known. Null where no project has both milestones and a weight.
 * @param running the month of the figures, of which `on` is the last day told
 */
export function progressCurve(projects: readonly Project[], running: Month, on: Day): ProgressCurve | null {
  const { parts, weighting } = weighed(projects)
  if (parts.length === 0) return null
  const [due, done] = [new Map<Month, number>(), new Map<Month, number>()]
  const [addDue, addDone] = [adding(due, running, on), adding(done, running, on)]
  let [first, last] = [running, running]
  for (const { project, milestones, perWeight } of parts) {
    if (monthOfDay(project.start) < first) first = monthOfDay(project.start)
    for (const milestone of milestones) {
      const part = milestone.weight * perWeight
      addDue(milestone.due, part)
      if (milestone.done !== null && milestone.done <= on) addDone(milestone.done, part)
    }
  }
  for (const month of due.keys()) if (month > last) last = month
  const months = monthsBetween(first, last)
  const [planned, actual] = [summed(months, due), summed(months, done)]
  const along = months.map((month, at): CurvePoint => {
    const [plannedThen = ratio(0), actualThen = ratio(0)] = [planned[at], actual[at]]
    return { month, planned: plannedThen, actual: month <= running ? actualThen : null }
  })
  const now = along[months.indexOf(running)]
  const [plannedNow, actualNow] = [now?.planned ?? ratio(0), now?.actual ?? ratio(0)]
  return {
    weighting,
    points: along,
    projects: count(parts.length),
    leftOut: projects.length - parts.length,
    planned: plannedNow,
    actual: actualNow,
    gap: points(actualNow - plannedNow),
  }
}

/** Completion of several projects against the calendar, each weighing as it does in their curve. */
export interface OverallProgress {
  readonly weighting: Weighting
  /** 完成进度: Σ weight × completion ÷ Σ weight. */
  readonly completion: Reported<Ratio>
  /** 时间进度 of the same projects by the same weights. */
  readonly elapsed: Reported<Ratio>
  readonly gap: Reported<Points>
  /** Projects in neither: without milestones, without length, or without a budget where budgets weigh. */
  readonly leftOut: number
}

export function overallProgress(projects: readonly Project[], on: Day): OverallProgress {
  const { parts, weighting } = weighed(projects)
  let [weight, done, due, told] = [0, 0, 0, 0]
  for (const { project, perWeight, milestones } of parts) {
    const own = perWeight * wholeOf(milestones)
    const [completed, elapsed] = [completion(project, on), timeProgress(project, on)]
    if (completed === null || elapsed === null) continue
    told += 1
    weight += own
    done += own * completed
    due += own * elapsed
  }
  const [overall, calendar] = [share(done, weight), share(due, weight)]
  return {
    weighting,
    completion: overall,
    elapsed: calendar,
    gap: pointsBetween(overall, calendar),
    leftOut: projects.length - told,
  }
}
