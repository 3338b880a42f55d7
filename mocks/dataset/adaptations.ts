import type { adaptationsEndpoint } from '#api/adaptations.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { AdaptationStep, Adaptations, Households, StationAdaptations } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, bySteps, guardAdaptations } from '#domain/adaptations.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import { count, days } from '#domain/units.ts'
import { month } from './calendar.ts'
import { noise } from './noise.ts'
import { WITHHELD_BELOW } from './special-families.ts'
import {
  CHANGYINSHA,
  DAXIN,
  DEJI,
  FENGHUANG,
  HOUCHENG,
  JINFENG,
  JINGANG,
  LEYU,
  NANFENG,
  TANGQIAO,
  TOWNS,
  YANGSHE,
} from './towns.ts'

type StepsAt = readonly Reported<Households>[]

/**
 * How many households a station goes round, and from which month on. Invented; a station that is missing has not
 * begun.
 */
const ROUNDS: Readonly<Record<string, readonly [households: number, from: Month]>> = {
  [YANGSHE]: [168, month('2021-10')],
  [TANGQIAO]: [74, month('2022-03')],
  [JINFENG]: [92, month('2022-02')],
  [LEYU]: [46, month('2022-04')],
  [FENGHUANG]: [58, month('2022-04')],
  [NANFENG]: [40, month('2022-04')],
  [DAXIN]: [36, month('2022-04')],
  [HOUCHENG]: [20, month('2022-08')],
  [DEJI]: [18, month('2022-08')],
  [CHANGYINSHA]: [18, month('2022-08')],
}

/**
 * Of the households visited, the share that comes through each step in the end; and after how many months it begins
 * to.
 */
const PACE: Readonly<Record<AdaptationStep, readonly [share: number, after: number]>> = {
  survey: [1, 0],
  application: [0.78, 0.5],
  assessment: [0.72, 1],
  plan: [0.66, 1.5],
  works: [0.62, 3],
  acceptance: [0.6, 5],
  settlement: [0.59, 6.5],
  archive: [0.58, 7.5],
}
/** Months from the first household through a step to the last. */
const SPAN = 5

function paceAt(code: string, period: Month): StepsAt {
  const round = ROUNDS[code]
  if (round === undefined) return ADAPTATION_STEPS.map(() => count(0))
  const [households, from] = round
  const gone = monthsBetween(from, period).length
  return ADAPTATION_STEPS.map((step) => {
    const [share, after] = PACE[step]
    return count(Math.floor(households * share * Math.min(1, Math.max(0, (gone - after) / SPAN))))
  })
}

/**
 * Jingang, whose 130余 visited homes are published: they are known once its survey is over (see surveys.ts), and not as
 * an exact number. What followed is invented, and keeps to the milestones of its project.
 */
const JINGANG_SURVEY = { begins: month('2022-08'), ends: month('2022-10') }
const JINGANG_STEPS: readonly (readonly number[])[] = [
  [58, 0, 0, 0, 0, 0, 0],
  [104, 62, 0, 0, 0, 0, 0],
  [104, 96, 88, 0, 0, 0, 0],
  [104, 96, 88, 18, 0, 0, 0],
  [104, 96, 88, 41, 26, 12, 0],
]

function jingangAt(period: Month): StepsAt {
  if (period < JINGANG_SURVEY.begins) return ADAPTATION_STEPS.map(() => count(0))
  const later = JINGANG_STEPS[monthsBetween(JINGANG_SURVEY.ends, period).length - 1]
  if (later === undefined) return [null, ...ADAPTATION_STEPS.slice(1).map(() => count(0))]
  return [{ atLeast: count(130) }, ...later.map(count)]
}

/** Days a household waits for a step in the middle of the city. */
const WAITS: Readonly<Record<AdaptationStep, number | null>> = {
  survey: null,
  application: 9,
  assessment: 12,
  plan: 16,
  works: 31,
  acceptance: 52,
  settlement: 28,
  archive: 11,
}

const sizeOf = (value: Reported<Households> | undefined): number => (typeof value === 'number' ? value : 130)

function stationAt(code: string, at: number, period: Month): StationAdaptations {
  const through = code === JINGANG ? jingangAt(period) : paceAt(code, period)
  const figures = (step: AdaptationStep) => {
    const position = ADAPTATION_STEPS.indexOf(step)
    const households = through[position] ?? null
    const usual = WAITS[step]
    const waits = position > 0 && sizeOf(through[position - 1]) > sizeOf(households)
    const level = 0.7 + 0.7 * noise(at * 16 + position, 71)
    return { households, waitingDays: usual === null || !waits ? null : days(Math.round(usual * level)) }
  }
  return { stationCode: code, steps: bySteps(figures) }
}

/** What the stations' own lists would say, and the city's sums; never sent. */
export function trueAdaptationsAt(period: Month): Adaptations {
  const stations = TOWNS.map(({ code }, at) => stationAt(code, at, period))
  const city = bySteps((step) => {
    const parts = stations.map(({ steps }) => steps[step])
    const told = parts.flatMap(({ households }) => (households === null ? [] : [households]))
    const sum = count(told.reduce<number>((all, one) => all + sizeOf(one), 0))
    const waits = parts.flatMap(({ waitingDays }) => waitingDays ?? []).sort((one, other) => one - other)
    return {
      households: told.every((one) => typeof one === 'number') ? sum : { atLeast: sum },
      waitingDays: waits[Math.floor(waits.length / 2)] ?? null,
    }
  })
  return { city, stations }
}

/** Home adaptations as they may be sent: small counts are withheld here and not in the browser. */
export function adaptationsAt(period: Month): WireOf<typeof adaptationsEndpoint> {
  const { city, stations } = guardAdaptations(trueAdaptationsAt(period), WITHHELD_BELOW)
  return { city, stations: [...stations] }
}
