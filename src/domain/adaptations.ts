import type { AtLeast } from './figures.ts'
import { isAtLeast } from './figures.ts'
import type { RangeRow } from './recovery.ts'
import { canRecover } from './recovery.ts'
import type { Reported } from './reported.ts'
import type { GuardedCount, Suppressed } from './suppression.ts'
import { guard, isSuppressed } from './suppression.ts'
import type { Count, Days, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 适老化改造: 摸排 → 申请 → 评估 → 方案（一户一案）→ 施工 → 验收 → 结算 → 归档. */
export const ADAPTATION_STEPS = [
  'survey',
  'application',
  'assessment',
  'plan',
  'works',
  'acceptance',
  'settlement',
  'archive',
] as const
export type AdaptationStep = (typeof ADAPTATION_STEPS)[number]

/** Households (户), as the source published them or as they may be told. */
export type Households = GuardedCount | AtLeast

export interface StepFigures {
  /** Households through this step (已完成本环节), all since the programme began: never more than through the one before. */
  readonly households: Reported<Households>
  /** 等待天数: median days that those through the step before have waited for this one; null where nobody waits. */
  readonly waitingDays: Reported<Days>
}

export type Steps = Readonly<Record<AdaptationStep, StepFigures>>

export interface StationAdaptations {
  readonly stationCode: string
  readonly steps: Steps
}

export interface Adaptations {
  readonly city: Steps
  readonly stations: readonly StationAdaptations[]
}

const isShown = (value: Reported<Households>): value is Count | AtLeast =>
  value !== null && !isSuppressed(value)
const sizeOf = (value: Count | AtLeast): number => (isAtLeast(value) ? value.atLeast : value)

/**
 * Guards what is told of home adaptations so that no subtraction recovers a withheld number of households. Steps follow
 * from one another, so a station withholds every step from its first small one on, the zeros after it too: which
 * household fell away where could else be had from the city's steps. A step that nobody in the city has come through is
 * zero everywhere. The city's number through a step is withheld where it would tell a station's; it then stands as the
 * lower bound that the shown ones make.
 */
export function guardAdaptations({ city, stations }: Adaptations, threshold: Count): Adaptations {
  const guarded = stations.map(({ stationCode, steps }) => ({
    stationCode,
    steps: guardSteps(steps, city, threshold),
  }))
  return { city: guardCity(city, guarded, threshold), stations: guarded }
}

function guardSteps(steps: Steps, city: Steps, threshold: Count): Steps {
  let isWithheld = false
  let before: Reported<Households> = null
  return bySteps((step) => {
    const { households, waitingDays } = steps[step]
    isWithheld ||= isSmall(households, threshold)
    const isOpen = !isWithheld || households === null || city[step].households === 0
    const shown = isOpen ? households : withheld(households, threshold)
    const figures = { households: shown, waitingDays: isSuppressed(before) ? null : waitingDays }
    before = shown
    return figures
  })
}

const isSmall = (value: Reported<Households>, threshold: Count) => isSuppressed(guard(value, threshold))

const withheld = (households: Households, threshold: Count): Suppressed =>
  isSuppressed(households) ? households : { below: threshold }

/**
 * The city beside its stations. Where its numbers together would tell a withheld one, those of every step at which a
 * station withholds its own are withheld, whichever of them would have told it.
 */
function guardCity(city: Steps, stations: readonly StationAdaptations[], threshold: Count): Steps {
  const hidden = stations.map(({ steps }) => hiddenOf(steps))
  const sums = ADAPTATION_STEPS.map((step) => leftOf(city[step].households, step, stations))
  const betrays = canRecover(hidden, sums)
  return bySteps((step) => {
    const { households } = city[step]
    const at = ADAPTATION_STEPS.indexOf(step)
    const isWithheld = betrays && hidden.some((row) => row[at] !== null)
    if (!isWithheld || !isShown(households)) {
      return { ...city[step], households: guard(households, threshold) }
    }
    return { ...city[step], households: boundOf(step, stations) }
  })
}

/** What a reader knows of the withheld steps of a station: the first of them is not zero. */
function hiddenOf(steps: Steps): RangeRow {
  const first = ADAPTATION_STEPS.find((step) => isSuppressed(steps[step].households))
  return ADAPTATION_STEPS.map((step) => {
    const { households } = steps[step]
    return isSuppressed(households) ? { least: step === first ? 1 : 0, most: households.below - 1 } : null
  })
}

const shownSum = (step: AdaptationStep, stations: readonly StationAdaptations[]) =>
  stations.reduce((sum, { steps }) => {
    const { households } = steps[step]
    return isShown(households) ? sum + sizeOf(households) : sum
  }, 0)

/** What the city's number leaves for the stations that are withheld; below none where it tells nothing of them. */
const leftOf = (
  total: Reported<Households>,
  step: AdaptationStep,
  stations: readonly StationAdaptations[],
) => (isShown(total) ? sizeOf(total) - shownSum(step, stations) : -1)

/** A withheld number of the city as what its stations say of it: at least the shown ones, or below what is withheld. */
function boundOf(step: AdaptationStep, stations: readonly StationAdaptations[]): Households {
  const shown = shownSum(step, stations)
  if (shown > 0) return { atLeast: count(shown) }
  return {
    below: count(
      stations.reduce((bound, { steps }) => {
        const { households } = steps[step]
        return isSuppressed(households) ? bound + households.below - 1 : bound
      }, 1),
    ),
  }
}

/** Steps in their order, each after the one before it. */
export function bySteps(figures: (step: AdaptationStep) => StepFigures): Steps {
  const [survey, application, assessment, plan] = [
    figures('survey'),
    figures('application'),
    figures('assessment'),
    figures('plan'),
  ]
  const [works, acceptance, settlement, archive] = [
    figures('works'),
    figures('acceptance'),
    figures('settlement'),
    figures('archive'),
  ]
  return { survey, application, assessment, plan, works, acceptance, settlement, archive }
}

/** One number of households ÷ another; none over a withheld one or over a lower bound (130余). */
export function shareOfHouseholds(part: Reported<Households>, whole: Reported<Households>): Reported<Ratio> {
  const isExact = (value: Reported<Households>): value is Count => typeof value === 'number'
  return isExact(part) && isExact(whole) ? share(part, whole) : null
}

/**
 * 改造完工率: accepted ÷ approved, that is households through 验收 ÷ households through 方案（一户一案）. Not reported without
 * an approved one, and hidden where a side is withheld.
 */
export const adaptationDone = (steps: Steps): Reported<Ratio> =>
  shareOfHouseholds(steps.acceptance.households, steps.plan.households)

/** Where it sticks: the step that is waited for longest, and how long. */
export interface Sticking {
  readonly step: AdaptationStep
  readonly days: Days
}

export function stickingOf(steps: Steps): Sticking | null {
  let longest: Sticking | null = null
  for (const step of ADAPTATION_STEPS) {
    const days = steps[step].waitingDays
    if (days !== null && (longest === null || days > longest.days)) longest = { step, days }
  }
  return longest
}
