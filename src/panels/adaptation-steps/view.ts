import type { AdaptationStep, Adaptations, Households, Steps, Sticking } from '#domain/adaptations.ts'
import {
  ADAPTATION_STEPS,
  adaptationDone,
  guardAdaptations,
  shareOfHouseholds,
  stickingOf,
} from '#domain/adaptations.ts'
import { isAtLeast } from '#domain/figures.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, Days, Ratio } from '#domain/units.ts'

export interface StepRow {
  readonly step: AdaptationStep
  readonly households: Reported<Households>
  /** Of the base: the first step with an exact number. */
  readonly ofBase: Reported<Ratio>
  readonly ofPrevious: Reported<Ratio>
  readonly waitingDays: Reported<Days>
}

export interface AdaptationView {
  /** What shares of the whole way are of: 摸排, or 申请 where that is a lower bound (130余). */
  readonly base: AdaptationStep
  readonly rows: readonly StepRow[]
  readonly done: Reported<Ratio>
  readonly approved: Reported<Households>
  readonly accepted: Reported<Households>
  readonly sticking: Sticking | null
  /** Whether a number is a lower bound (130余), which is no base of a share. */
  readonly hasBound: boolean
}

const shares = (steps: Steps, base: AdaptationStep): StepRow[] =>
  ADAPTATION_STEPS.map((step, at) => {
    const isAfterBase = at > ADAPTATION_STEPS.indexOf(base)
    const { households, waitingDays } = steps[step]
    const before = ADAPTATION_STEPS[at - 1]
    return {
      step,
      households,
      waitingDays,
      ofBase: isAfterBase ? shareOfHouseholds(households, steps[base].households) : null,
      ofPrevious: before === undefined ? null : shareOfHouseholds(households, steps[before].households),
    }
  })

/** Steps of the city, or of the one station looked at; null where that station tells of none. */
export function adaptationView(
  told: Adaptations,
  station: string | null,
  threshold: Count,
): AdaptationView | null {
  const { city, stations } = guardAdaptations(told, threshold)
  const steps = station === null ? city : stations.find(({ stationCode }) => stationCode === station)?.steps
  if (steps === undefined) return null
  const base = isAtLeast(steps.survey.households) ? 'application' : 'survey'
  const rows = shares(steps, base)
  return {
    base,
    rows,
    done: adaptationDone(steps),
    approved: steps.plan.households,
    accepted: steps.acceptance.households,
    sticking: stickingOf(steps),
    hasBound: rows.some(({ households }) => isAtLeast(households)),
  }
}
