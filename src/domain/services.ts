import type { CityCases, StationCases } from './casework.ts'
import { guardCasework } from './casework.ts'
import type { Month } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 筹备 → 形成 → 转折 → 成熟 → 结束期. Groups are events: nothing of them is withheld. */
export const GROUP_STAGES = ['preparing', 'forming', 'turning', 'mature', 'ending'] as const
export type GroupStage = (typeof GROUP_STAGES)[number]

/** Answers to the question whether one was satisfied (满意度). */
export interface Satisfaction {
  readonly satisfied: Reported<Count>
  /** 有效回答: the base. */
  readonly valid: Reported<Count>
}

/** What one station did in the twelve months to the end of the period. */
export interface StationServices {
  readonly stationCode: string
  readonly cases: Reported<StationCases>
  /** 小组 started, by the stage they have come to. */
  readonly groups: Readonly<Record<GroupStage, Reported<Count>>>
  /** 入户走访 (户). */
  readonly visits: Reported<Count>
  readonly satisfaction: Satisfaction
  /** 活动 (场), one for each of the months. */
  readonly activities: readonly Reported<Count>[]
  /** 服务人次, one for each of the months. Person-times are not persons: who comes twice counts twice. */
  readonly personTimes: readonly Reported<Count>[]
}

export interface Services {
  /** The twelve months to the end of the period, oldest first. */
  readonly months: readonly Month[]
  readonly cityCases: Reported<CityCases>
  readonly stations: readonly StationServices[]
}

/** The same services with all that is told of cases guarded: what any view begins with. */
export function guardServices(services: Services, threshold: Count): Services {
  const { city, stations } = guardCasework(
    { city: services.cityCases, stations: services.stations.map(({ cases }) => cases) },
    threshold,
  )
  return {
    ...services,
    cityCases: city,
    stations: services.stations.map((one, at) => ({ ...one, cases: stations[at] ?? null })),
  }
}

/** A sum over stations and over what they told, with the number of those that left a part of it out. */
export interface ServiceTotal {
  readonly total: Reported<Count>
  readonly unreported: number
}

/** @param figures of one station; a station that left one out is counted as not having reported */
export function serviceTotal(
  stations: readonly StationServices[],
  figures: (station: StationServices) => readonly Reported<Count>[],
): ServiceTotal {
  const told = stations.map(figures)
  const total = sumReported(told.flat())
  return {
    total: total === null ? null : count(total),
    unreported: told.filter((own) => own.some((figure) => figure === null)).length,
  }
}

/** 小组数: groups started, of all stages. */
export const groupsOf = ({ groups }: StationServices): Reported<Count>[] =>
  GROUP_STAGES.map((stage) => groups[stage])

/** Why there is no rate of satisfaction: too few answered, or nobody told. */
export type SatisfactionRate =
  | { readonly kind: 'rate'; readonly rate: Ratio; readonly valid: Count }
  | { readonly kind: 'small-base'; readonly valid: Count }
  | { readonly kind: 'unreported' }

/**
 * 满意度: satisfied ÷ valid answers. With fewer valid answers than the configured base there is none (样本不足): it would
 * say nothing of the town, and too much of those who answered.
 */
export function satisfactionRate({ satisfied, valid }: Satisfaction, leastBase: Count): SatisfactionRate {
  if (satisfied === null || valid === null) return { kind: 'unreported' }
  const rate = share(satisfied, valid)
  return rate === null || valid < leastBase ? { kind: 'small-base', valid } : { kind: 'rate', rate, valid }
}

/** 满意度 of several stations together, and which of them it is not of. */
export interface SatisfactionTogether {
  readonly outcome: SatisfactionRate
  /** Stations that did not tell both sides. */
  readonly unreported: number
  /** Stations with too few answers, of which the rate of the others is not. */
  readonly tooFew: number
}

/**
 * Answers of several stations together: of those that told both sides and had the base. One with too few is in neither
 * sum, since the rate of all × all answers − what the others tell would give its own.
 */
export function satisfactionOf(stations: readonly StationServices[], leastBase: Count): SatisfactionTogether {
  const told = stations.flatMap(({ satisfaction }) => {
    const { satisfied, valid } = satisfaction
    return satisfied === null || valid === null ? [] : [{ satisfied, valid }]
  })
  const enough = told.filter((one) => satisfactionRate(one, leastBase).kind === 'rate')
  const summed = enough.length === 0 ? told : enough
  const sum = (side: keyof Satisfaction) => {
    const all = sumReported(summed.map((one) => one[side]))
    return all === null ? null : count(all)
  }
  const valid = sum('valid')
  return {
    outcome:
      enough.length === 0 && valid !== null
        ? { kind: 'small-base', valid }
        : satisfactionRate({ satisfied: sum('satisfied'), valid }, leastBase),
    unreported: stations.length - told.length,
    tooFew: enough.length === 0 ? 0 : told.length - enough.length,
  }
}

/** One month of all stations. */
export interface ServiceMonth {
  readonly month: Month
  readonly activities: ServiceTotal
  readonly personTimes: ServiceTotal
}

/** 活动 and 服务人次 month by month. */
export const servicesByMonth = ({ months, stations }: Services): ServiceMonth[] =>
  months.map((month, at) => ({
    month,
    activities: serviceTotal(stations, ({ activities }) => [activities[at] ?? null]),
    personTimes: serviceTotal(stations, ({ personTimes }) => [personTimes[at] ?? null]),
  }))
