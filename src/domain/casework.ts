import { guardParts } from './guarded-parts.ts'
import type { Reported } from './reported.ts'
import type { GuardedCount } from './suppression.ts'
import { guard, isSuppressed } from './suppression.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 接案 → 预估 → 计划 → 介入 → 评估 → 结案. */
export const CASE_STAGES = [
  'intake',
  'assessment',
  'planning',
  'intervention',
  'evaluation',
  'closed',
] as const
export type CaseStage = (typeof CASE_STAGES)[number]

/** Stages of a case that is not closed yet. */
const OPEN_STAGES = ['intake', 'assessment', 'planning', 'intervention', 'evaluation'] as const

/** 个案 of one station: of those opened in the twelve months to the end of the period, what became of them. */
export interface StationCases {
  /** 新开个案: the cohort. */
  readonly opened: GuardedCount
  /** 在办. */
  readonly open: GuardedCount
  /** 结案. */
  readonly closed: GuardedCount
}

/** The same cohort over all stations, by the stage its cases have come to. Stages are told of the city alone. */
export interface CityCases {
  readonly opened: GuardedCount
  readonly stages: Readonly<Record<CaseStage, GuardedCount>>
}

export interface Casework {
  readonly city: Reported<CityCases>
  readonly stations: readonly Reported<StationCases>[]
}

/**
 * Guards all that is told of casework so that no subtraction recovers a withheld count. A station with a withheld part
 * withholds its cohort as well, so that a withheld part stands in one sum alone: that of its column over the city, or
 * that of the city's stages. Where such a sum would betray its parts (`guardParts`) every figure of the city is
 * withheld, since each of them follows from the others.
 */
export function guardCasework({ city, stations }: Casework, threshold: Count): Casework {
  const guarded = stations.map((one) => one && guardStation(one, threshold))
  if (city === null) return { city, stations: guarded }
  return {
    city: betrays(city, guarded, threshold)
      ? withheldCity(city, guarded, threshold)
      : { opened: city.opened, stages: byStage((stage) => guardTold(city.stages[stage], threshold)) },
    stations: guarded,
  }
}

/** `guard` of a figure that is there. */
const guardTold = (value: GuardedCount, threshold: Count): GuardedCount => guard(value, threshold) ?? value

function guardStation(one: StationCases, threshold: Count): StationCases {
  const open = guardTold(one.open, threshold)
  const closed = guardTold(one.closed, threshold)
  const opened = guardTold(one.opened, threshold)
  if (!isSuppressed(open) && !isSuppressed(closed)) return { opened, open, closed }
  return { opened: belowAll([open, closed], opened), open, closed }
}

/** Whether a figure of the city tells what a withheld part of it is. */
function betrays(
  { opened, stages }: CityCases,
  stations: readonly Reported<StationCases>[],
  threshold: Count,
): boolean {
  const { closed } = stages
  if (isSuppressed(guard(opened, threshold)) || isSuppressed(opened) || isSuppressed(closed)) return true
  const open = count(opened - closed)
  const sums = [
    guardParts(
      stations.map((one) => one?.open ?? null),
      open,
      threshold,
    ),
    guardParts(
      stations.map((one) => one?.closed ?? null),
      closed,
      threshold,
    ),
    guardParts(
      OPEN_STAGES.map((stage) => stages[stage]),
      open,
      threshold,
    ),
  ]
  return sums.some(({ total }) => isSuppressed(total))
}

/** Every figure of the city as below what its stations could add up to, which says no more than they do. */
function withheldCity(
  { opened, stages }: CityCases,
  stations: readonly Reported<StationCases>[],
  threshold: Count,
): CityCases {
  const told = stations.filter((one) => one !== null)
  const open = told.map((one) => one.open)
  const closed = told.map((one) => one.closed)
  return {
    opened: belowAll([...open, ...closed], guardTold(opened, threshold)),
    stages: byStage((stage) =>
      belowAll(stage === 'closed' ? closed : open, guardTold(stages[stage], threshold)),
    ),
  }
}

/**
 * A sum that is withheld: below what a reader could say who knows its parts as they are shown. One that is more than
 * its parts (some did not report) has no such bound, and stands below the next power of ten.
 */
function belowAll(parts: readonly GuardedCount[], sum: GuardedCount): GuardedCount {
  if (sum === 0) return sum
  const bound =
    1 + parts.reduce<number>((most, part) => most + (isSuppressed(part) ? part.below - 1 : part), 0)
  if (isSuppressed(sum)) return { below: count(Math.max(bound, sum.below)) }
  return { below: count(sum < bound ? bound : 10 ** String(sum).length) }
}

/** A figure for every stage. */
export const byStage = (figure: (stage: CaseStage) => GuardedCount): CityCases['stages'] => ({
  intake: figure('intake'),
  assessment: figure('assessment'),
  planning: figure('planning'),
  intervention: figure('intervention'),
  evaluation: figure('evaluation'),
  closed: figure('closed'),
})

/** The cohort of the city without its stages: what stations tell, and the city alike. */
export const cityFlow = ({ opened, stages: { closed } }: CityCases): StationCases => ({
  opened,
  closed,
  open: isSuppressed(opened) ? opened : isSuppressed(closed) ? closed : count(opened - closed),
})

/**
 * 结案率: closed ÷ opened of one cohort. It may exceed 1 where a backend counts closures of earlier cohorts too, and is
 * shown as it is. Not reported where nothing was opened, and hidden where a side is withheld.
 */
export function closureRate({ opened, closed }: Omit<StationCases, 'open'>): Reported<Ratio> {
  return isSuppressed(opened) || isSuppressed(closed) ? null : share(closed, opened)
}
