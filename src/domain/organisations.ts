import { groupedBy } from './grouped.ts'
import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import { daysBetween } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Count, Days, Ratio } from './units.ts'
import { count, days, share } from './units.ts'

/** 发现 → 入孵 → 能力建设 → 材料准备 → 村居初审 → 镇街审核 → 已备案. */
export const INCUBATION_STAGES = [
  'found',
  'entered',
  'building',
  'papers',
  'village-review',
  'town-review',
  'filed',
] as const
/** 暂缓 and 退出: beside the way. */
export const ASIDE_STAGES = ['paused', 'left'] as const
export const ORGANISATION_STAGES = [...INCUBATION_STAGES, ...ASIDE_STAGES] as const
export type OrganisationStage = (typeof ORGANISATION_STAGES)[number]

/** A village or community (村、社区) of the register. */
export interface OrganisationUnit {
  readonly code: string
  readonly name: string
}

/** A community organisation (社区社会组织), on the way to be filed (备案) or filed. Filing gives no legal person. */
export interface Organisation {
  readonly id: string
  readonly name: Name
  readonly stationCode: string
  readonly unit: OrganisationUnit | null
  readonly categoryId: string
  readonly members: Reported<Count>
  /** 入孵; null while it has only been found. */
  readonly enteredOn: Day | null
  readonly stage: OrganisationStage
  readonly stageSince: Day
  readonly filedOn: Day | null
}

export interface OrganisationCategory {
  readonly id: string
  readonly name: Name
}

export interface Organisations {
  readonly categories: readonly OrganisationCategory[]
  /** 超期天数 of each stage that has one: who is in it longer is stuck. */
  readonly limits: readonly { readonly stage: OrganisationStage; readonly limitDays: Reported<Days> }[]
  readonly organisations: readonly Organisation[]
}

const INCUBATING: ReadonlySet<OrganisationStage> = new Set(INCUBATION_STAGES.slice(1, -1))

/** 在孵: entered and not filed yet; who was only found, paused or left is not. */
export const isIncubating = ({ stage }: Organisation): boolean => INCUBATING.has(stage)

/** How many stand at each stage. */
export function countByStage(
  organisations: readonly Organisation[],
): Readonly<Record<OrganisationStage, Count>> {
  const at = (stage: OrganisationStage) => count(organisations.filter((one) => one.stage === stage).length)
  return {
    found: at('found'),
    entered: at('entered'),
    building: at('building'),
    papers: at('papers'),
    'village-review': at('village-review'),
    'town-review': at('town-review'),
    filed: at('filed'),
    paused: at('paused'),
    left: at('left'),
  }
}

/** An organisation that is longer in its stage than it should be. */
export interface Stuck {
  readonly organisation: Organisation
  readonly days: Days
  readonly limit: Days
}

/** 滞留: longer in a stage than its limit, the longest over it first. Stages without a limit hold nobody. */
export function stuckOn({ organisations, limits }: Organisations, on: Day): Stuck[] {
  const limitOf = new Map(limits.map(({ stage, limitDays }) => [stage, limitDays]))
  return organisations
    .flatMap((organisation) => {
      const limit = limitOf.get(organisation.stage) ?? null
      const spent = days(daysBetween(organisation.stageSince, on))
      return limit !== null && spent > limit ? [{ organisation, days: spent, limit }] : []
    })
    .sort((one, other) => other.days - other.limit - (one.days - one.limit))
}

/** Those that entered in one quarter, and what became of them. */
export interface Cohort {
  /** 2022Q1. */
  readonly quarter: string
  readonly entered: Count
  readonly filed: Count
  /** 备案转化率: filed ÷ entered of this quarter. */
  readonly rate: Reported<Ratio>
  /** Some of them are still incubating or paused, so the rate may yet rise. */
  readonly open: boolean
}

const quarterOf = (day: Day) => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** 备案转化率 by quarter of entry, the latest first. Who has not entered is in no cohort. */
export function cohortsOf(organisations: readonly Organisation[]): Cohort[] {
  const entered = organisations.filter(({ enteredOn }) => enteredOn !== null)
  const byQuarter = groupedBy(entered, ({ enteredOn }) => (enteredOn === null ? '' : quarterOf(enteredOn)))
  return [...byQuarter]
    .map(([quarter, members]) => {
      const filed = count(members.filter(({ stage }) => stage === 'filed').length)
      const all = count(members.length)
      const open = members.some((one) => one.stage !== 'filed' && one.stage !== 'left')
      return { quarter, entered: all, filed, rate: share(filed, all), open }
    })
    .sort((one, other) => (one.quarter < other.quarter ? 1 : -1))
}

/** 备案转化率 over the cohorts that are settled: an open one would understate it. */
export function settledConversion(cohorts: readonly Cohort[]): Reported<Ratio> {
  const settled = cohorts.filter(({ open }) => !open)
  const sum = (figure: (cohort: Cohort) => number) => settled.reduce((all, one) => all + figure(one), 0)
  return share(
    sum(({ filed }) => filed),
    sum(({ entered }) => entered),
  )
}

/** One category with those of it that are filed and those that incubate. */
export interface CategoryCount {
  readonly category: OrganisationCategory
  readonly filed: Count
  readonly incubating: Count
}

/** By category (类别), most filed first. */
export function byCategory({ categories, organisations }: Organisations): CategoryCount[] {
  const own = groupedBy(organisations, ({ categoryId }) => categoryId)
  return categories
    .map((category) => {
      const members = own.get(category.id) ?? []
      return {
        category,
        filed: count(members.filter(({ stage }) => stage === 'filed').length),
        incubating: count(members.filter(isIncubating).length),
      }
    })
    .sort((one, other) => other.filed - one.filed)
}
