import type { WireOf } from '#api/endpoint.ts'
import type { projectsEndpoint } from '#api/projects.ts'
import type { Month } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import { day, lastDayOf } from './calendar.ts'
import { noise } from './noise.ts'
import { fieldOf } from './project-fields.ts'
import type { Plan } from './project-plan.ts'
import { isProposed, projectOn } from './project-plan.ts'
import type { InventedProject } from './projects-invented.ts'
import { BY_HAND, INVENTED, OFF_PLAN, REPLANNED, UNREPORTED } from './projects-invented.ts'
import { EARLY, NAMED } from './projects-named.ts'
import { STATIONS } from './station-register.ts'

const idOf = (stationCode: string, at: number) =>
  `pj-${stationCode.slice(-3)}-${String(at + 1).padStart(2, '0')}`

const inventedPlan =
  (stationCode: string) =>
  ([brand, subject, en, start, days, budget]: InventedProject, at: number): Plan => ({
    id: idOf(stationCode, at),
    name: { zh: `“${brand}”${subject}`, en },
    stationCode,
    field: fieldOf(brand),
    start: day(start),
    days,
    budget,
    slips: OFF_PLAN[brand] ?? EARLY,
    names: {},
    reported: brand !== UNREPORTED,
    supervision: null,
    override: BY_HAND[brand] ?? null,
    replanned: REPLANNED[brand] ?? null,
  })

/** Written by hand, one by one. */
export const PLANS: readonly Plan[] = [
  ...NAMED,
  ...STATIONS.flatMap(({ code }) => (INVENTED[code] ?? []).map(inventedPlan(code))),
]

const FIRST_START = day('2021-03-01')
const START_SPAN = 700
/** Shares of the crowd that stand still, and the step after which they do. */
const STALLED = 0.08

/** Beyond the plans written by hand, the same ones again and again: another start, another pace, a number. */
function crowdPlan(at: number): Plan {
  const pattern = PLANS[at % PLANS.length]
  const station = STATIONS[Math.floor(noise(at, 41) * STATIONS.length)]
  if (pattern === undefined || station === undefined) throw new RangeError('no pattern to follow')
  const number = Math.floor(at / PLANS.length) + 1
  const { zh, en } = pattern.name
  return {
    ...pattern,
    id: `pj-x-${at}`,
    name: { zh: `${zh} ${number}`, en: en === null ? null : `${en} ${number}` },
    stationCode: station.code,
    start: shiftDay(FIRST_START, Math.floor(noise(at, 42) * START_SPAN)),
    days: 240 + Math.floor(noise(at, 43) * 160),
    slips: noise(at, 44) < STALLED ? EARLY.slice(0, 2 + Math.floor(noise(at, 45) * 4)) : EARLY,
    supervision: null,
    override: null,
  }
}

/** The largest crowd made so far: three resources and every month tell of the same one. */
let crowd: readonly Plan[] = []

/** @param most how many projects there are altogether; never fewer than those written by hand */
function plansUpTo(most: number): readonly Plan[] {
  const asked = Math.max(0, most - PLANS.length)
  if (crowd.length < asked) crowd = Array.from({ length: asked }, (_, at) => crowdPlan(at + PLANS.length))
  return [...PLANS, ...crowd.slice(0, asked)]
}

/** Every plan that was on the list in a month, in the order of the list. */
export function plansAt(period: Month, most = 0): readonly Plan[] {
  const lastDay = lastDayOf(period)
  return plansUpTo(most).filter((plan) => isProposed(plan, lastDay))
}

export const projectsAt = (period: Month, most = 0): WireOf<typeof projectsEndpoint> => ({
  projects: plansAt(period, most).flatMap((plan) => projectOn(plan, lastDayOf(period)) ?? []),
})
