import type { Name } from '#domain/names.ts'
import type { OrganisationStage } from '#domain/organisations.ts'
import { INCUBATION_STAGES } from '#domain/organisations.ts'
import type { Day } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import { day, MONTHS, month, PUBLISHED } from './calendar.ts'
import { noise } from './noise.ts'
import { namedAfter } from './organisation-names.ts'
import type { Unit } from './register.ts'
import { UNITS } from './register.ts'
import { filedAt } from './stations.ts'
import { DEJI, FENGHUANG, HOUCHENG, JINGANG, LEYU, TANGQIAO, TOWNS, YANGSHE } from './towns.ts'

/** What is known of an organisation once and for all; how it stood on a day follows from it. */
export interface OrganisationPlan {
  readonly id: string
  readonly name: Name
  readonly stationCode: string
  readonly unit: Unit
  readonly categoryId: string
  readonly members: number
  /** When each stage began, in order. */
  readonly stages: readonly { readonly stage: OrganisationStage; readonly from: Day }[]
}

/** Days in each stage before 备案: at least, and how many more at most. */
const STAYS = [
  [20, 25],
  [20, 25],
  [50, 55],
  [20, 25],
  [8, 14],
  [8, 14],
] as const

const seed = (station: number, n: number) => station * 512 + n

/** The way to a filing, told backwards from its day. */
function wayTo(filed: Day, from: number): OrganisationPlan['stages'] {
  const stages: { stage: OrganisationStage; from: Day }[] = [{ stage: 'filed', from: filed }]
  let begins = filed
  for (let at = STAYS.length - 1; at >= 0; at -= 1) {
    const [least, more] = STAYS[at] ?? [0, 0]
    begins = shiftDay(begins, -Math.round(least + more * noise(from, 80 + at)))
    stages.unshift({ stage: INCUBATION_STAGES[at] ?? 'found', from: begins })
  }
  return stages
}

/** Two of three months have a day beyond the 15th of which the running month knows nothing yet. */
const dayIn = (period: string, from: number): Day =>
  day(`${period}-${String(1 + Math.floor(15 * noise(from, 87))).padStart(2, '0')}`)

const EARLIEST = day('2021-01-11')
const DAYS_BEFORE_HISTORY = 350

/** The filings of a station, oldest first: as many in every month as its number of filed organisations grows by. */
function filingsOf(station: number): Day[] {
  const before = filedAt(month('2021-12'))[station] ?? 0
  const early = Array.from({ length: before }, (_, n) =>
    shiftDay(EARLIEST, Math.floor((DAYS_BEFORE_HISTORY * (n + noise(seed(station, n), 88))) / before)),
  )
  const later = MONTHS.flatMap((period, at) => {
    const sofar = filedAt(MONTHS[at - 1] ?? month('2021-12'))[station] ?? 0
    const grown = (filedAt(period)[station] ?? 0) - sofar
    return Array.from({ length: grown }, (_, n) => dayIn(period, seed(station, sofar + n))).sort()
  })
  return [...early, ...later]
}

/** Those still on their way on the last day would be filed after it, one every so many days. */
const COMING_EVERY = 5
const COMING = 52

const comingTo = (station: number): Day[] =>
  Array.from({ length: COMING }, (_, n) => n)
    .filter((n) => (n * 7) % TOWNS.length === station)
    .map((n) => shiftDay(PUBLISHED, 4 + n * COMING_EVERY))

/** What did not go as it should: the last stage it came to, and since when. */
const OFF_THE_WAY: readonly (readonly [string, OrganisationStage, string])[] = [
  [YANGSHE, 'town-review', '2022-11-24'],
  [YANGSHE, 'papers', '2022-10-09'],
  [YANGSHE, 'paused', '2022-09-14'],
  [YANGSHE, 'left', '2022-06-20'],
  [TANGQIAO, 'village-review', '2022-12-06'],
  [TANGQIAO, 'left', '2022-04-11'],
  [LEYU, 'building', '2022-07-18'],
  [LEYU, 'paused', '2022-11-03'],
  [FENGHUANG, 'papers', '2022-11-15'],
  [FENGHUANG, 'left', '2021-12-08'],
  [JINGANG, 'town-review', '2022-12-19'],
  [JINGANG, 'left', '2022-08-30'],
  [HOUCHENG, 'village-review', '2022-10-27'],
  [HOUCHENG, 'paused', '2022-05-16'],
  [DEJI, 'building', '2022-08-22'],
]

/** The way as far as it went: what is aside was left off while capability was being built. */
function brokenOff(stage: OrganisationStage, since: Day, from: number): OrganisationPlan['stages'] {
  const isAside = stage === 'paused' || stage === 'left'
  const stages: readonly OrganisationStage[] = INCUBATION_STAGES
  const reached = stages.indexOf(isAside ? 'papers' : stage)
  const way = wayTo(since, from).slice(-1 - reached, -1)
  const steps = way.map((step, at) => ({ ...step, stage: INCUBATION_STAGES[at] ?? 'found' }))
  return [...steps, { stage, from: since }]
}

/** The organisation the article names: “永兴村江村玖零社” of Deji, filed in 2022; the day is that of its project. */
const NAMED = {
  stationCode: DEJI,
  filed: day('2022-05-25'),
  name: { zh: '永兴村江村玖零社', en: 'Jiangcun Jiulingshe of Yongxing Village' },
  unitName: '永兴村',
  categoryId: 'mutual-aid',
}

function plansOf(stationCode: string, station: number): OrganisationPlan[] {
  const units = UNITS.filter((unit) => unit.stationCode === stationCode)
  const filed = [...filingsOf(station), ...comingTo(station)]
  const off = OFF_THE_WAY.filter(([code]) => code === stationCode)
  const ways = [
    ...filed.map((on, n) => wayTo(on, seed(station, n))),
    ...off.map(([, stage, since], n) => brokenOff(stage, day(since), seed(station, 400 + n))),
  ]
  return ways.map((stages, n) => {
    const unit = units[(n * 3) % units.length]
    if (unit === undefined) throw new RangeError(`${stationCode} has no villages`)
    return {
      id: `og-${stationCode.slice(-3)}-${String(n + 1).padStart(2, '0')}`,
      ...namedAfter(unit.name, n + Math.floor(n / units.length)),
      stationCode,
      unit,
      members: 9 + Math.floor(42 * noise(seed(station, n), 89)),
      stages,
    }
  })
}

/** In the place of the one that Deji filed in that month. */
function withTheNamed(plan: OrganisationPlan): OrganisationPlan {
  const { stationCode, filed, name, unitName, categoryId } = NAMED
  const filedOn = plan.stages.find(({ stage }) => stage === 'filed')?.from
  const unit = UNITS.find((one) => one.stationCode === stationCode && one.name === unitName)
  if (plan.stationCode !== stationCode || filedOn?.slice(0, 7) !== filed.slice(0, 7) || unit === undefined)
    return plan
  return { ...plan, name, unit, categoryId, stages: wayTo(filed, 0) }
}

export const ORGANISATION_PLANS: readonly OrganisationPlan[] = TOWNS.flatMap(({ code }, station) =>
  plansOf(code, station),
).map(withTheNamed)
