import type { Day } from './periods.ts'
import { daysBetween, shiftDay } from './periods.ts'
import type { Override, Project } from './projects.ts'
import { completion, progressGap, timeProgress } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Points, Ratio } from './units.ts'
import { pointsBetween } from './units.ts'

/** ● 按期 · ▲ 关注 · ■ 滞后 · ✓ 完成. */
export const LIGHTS = ['on-track', 'watch', 'late', 'done'] as const
export type Light = (typeof LIGHTS)[number]

/**
 * How far behind the calendar turns a light, as positive points: Yinchuan's monthly list uses 10 and 30
 * (10 to 30 behind yellow, more than 30 red); under 10 is undefined there and green here. Configurable.
 */
export interface LightRules {
  readonly watchBehind: Points
  readonly lateBehind: Points
}

/** Days and weights are decimal fractions: a gap is read to the tenth of a point that is printed. */
const TENTH_OF_A_POINT = 1000
const asPrinted = (gap: Points) => Math.round(gap * TENTH_OF_A_POINT) / TENTH_OF_A_POINT

/** The light of one gap: "10 behind" is already watched, "30 behind" is not yet late. */
export function lightOfGap(gap: Points, rules: LightRules): Light {
  const behind = -asPrinted(gap)
  if (behind > rules.lateBehind) return 'late'
  return behind >= rules.watchBehind ? 'watch' : 'on-track'
}

/** Where a project stands on a day: its light and the terms that it is calculated from. */
export interface Standing {
  /** The light that is shown: the one set by hand where there is one, else the calculated one. */
  readonly light: Reported<Light>
  readonly calculated: Reported<Light>
  /** 人工调整 in force on that day; null where the calculation stands. */
  readonly override: Override | null
  readonly completion: Reported<Ratio>
  readonly timeProgress: Reported<Ratio>
  readonly gap: Reported<Points>
}

/** Everything a light is made of, so that nobody has to believe it. */
export interface LightReason extends Standing {
  /** First day of the present light without a break, for lights that ask for action; null for the others. */
  readonly since: Day | null
}

function calculatedLight(project: Project, gap: Reported<Points>, rules: LightRules): Reported<Light> {
  if (project.phase === 'closed') return 'done'
  return gap === null ? null : lightOfGap(gap, rules)
}

const calculatedOn = (project: Project, on: Day, rules: LightRules): Reported<Light> =>
  calculatedLight(project, progressGap(project, on), rules)

/** A light set by hand holds from its day until the project is closed. */
function overrideOn({ override, phase }: Project, on: Day): Override | null {
  return override === null || phase === 'closed' || override.on > on ? null : override
}

interface Judged {
  readonly on: Day
  readonly rules: LightRules
  readonly standing: Standing
}

/** By project: five panels of a page judge the same thousands on the same day. */
const judged = new WeakMap<Project, Judged>()

/** The light without its first day, which takes a search: for lists of thousands. */
export function standingOn(project: Project, on: Day, rules: LightRules): Standing {
  const known = judged.get(project)
  if (known?.on === on && known.rules === rules) return known.standing
  const standing = judge(project, on, rules)
  judged.set(project, { on, rules, standing })
  return standing
}

function judge(project: Project, on: Day, rules: LightRules): Standing {
  const done = completion(project, on)
  const elapsed = timeProgress(project, on)
  const gap = pointsBetween(done, elapsed)
  const calculated = calculatedLight(project, gap, rules)
  const override = overrideOn(project, on)
  const light = override?.light ?? calculated
  return { light, calculated, override, completion: done, timeProgress: elapsed, gap }
}

/** The earliest day in [from, to] with the light that `to` has, given that the light only worsens in between. */
function firstDayAlike(from: Day, to: Day, light: Light, lightAt: (on: Day) => Reported<Light>): Day {
  let alike = daysBetween(from, to)
  let unlike = -1
  while (alike - unlike > 1) {
    const middle = Math.floor((alike + unlike) / 2)
    if (lightAt(shiftDay(from, middle)) === light) alike = middle
    else unlike = middle
  }
  return shiftDay(from, alike)
}

/**
 * Walks back over the stretches between finished milestones. Within one, completion stands still while time
 * goes on, so the light only worsens and its first day is found by halving.
 */
function sinceDay(project: Project, on: Day, light: Light, rules: LightRules): Day {
  const lightAt = (day: Day) => calculatedOn(project, day, rules)
  const jumps = (project.milestones ?? [])
    .flatMap(({ done }) => (done !== null && done > project.start && done <= on ? [done] : []))
    .sort()
    .reverse()
  let since = on
  for (const stretchStart of [...jumps, project.start]) {
    since = firstDayAlike(stretchStart, since, light, lightAt)
    if (since > stretchStart || stretchStart === project.start) return since
    const dayBefore = shiftDay(stretchStart, -1)
    if (lightAt(dayBefore) !== light) return since
    since = dayBefore
  }
  return since
}

/**
 * The first day of the light that is shown: a light set by hand begins with its day, or before where it only kept one.
 */
function sinceShown(project: Project, on: Day, light: Light, { override }: Standing, rules: LightRules): Day {
  if (override === null) return sinceDay(project, on, light, rules)
  const dayBefore = shiftDay(override.on, -1)
  return calculatedOn(project, dayBefore, rules) === light
    ? sinceDay(project, dayBefore, light, rules)
    : override.on
}

/** The light of a project on a day, with every term of its calculation. */
export function lightReason(project: Project, on: Day, rules: LightRules): LightReason {
  const standing = standingOn(project, on, rules)
  const { light } = standing
  const acts = light === 'watch' || light === 'late'
  return { ...standing, since: acts ? sinceShown(project, on, light, standing, rules) : null }
}
