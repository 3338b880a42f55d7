import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { GuardedCount } from './suppression.ts'
import { guard, isSuppressed } from './suppression.ts'
import type { Count, Ratio, TenThousandYuan } from './units.ts'
import { count, share, tenThousandYuan } from './units.ts'

/** 五社联动: 社区, 社会组织, 社工, 志愿者, 慈善资源. */
export const RESOURCES = ['community', 'organisations', 'workers', 'volunteers', 'charity'] as const
export type ResourceKind = (typeof RESOURCES)[number]

/** One of the five resources in one project. */
export interface LinkedResource {
  /** Whether it is on record as linked; null where nobody said. */
  readonly recorded: Reported<boolean>
  /** 链接资源折价; null where it was not valued. */
  readonly value: Reported<TenThousandYuan>
}

/** 人次 counts every visit, 户 every household once: the two are never added up. */
export const BENEFICIARY_UNITS = ['visits', 'households'] as const
export type BeneficiaryUnit = (typeof BENEFICIARY_UNITS)[number]

/** People who receive something: withheld where they are few. */
export interface Beneficiaries {
  readonly unit: BeneficiaryUnit
  readonly planned: Reported<GuardedCount>
  readonly served: Reported<GuardedCount>
}

/** What a project costs in people and money, and who has something of it. */
export interface Account {
  readonly projectId: string
  /** 项目资金, and of it what pays for people (人力成本). */
  readonly funds: Reported<TenThousandYuan>
  readonly labour: Reported<TenThousandYuan>
  /** 项目人员, and of them the social workers (专业人员). */
  readonly staff: Reported<Count>
  readonly professionals: Reported<Count>
  readonly beneficiaries: Beneficiaries
  readonly resources: Readonly<Record<ResourceKind, LinkedResource>>
}

/**
 * 人力成本占比 (lab_pct): labour ÷ funds. Not reported when a side is missing or there are no funds; more labour than
 * funds is shown as it is. Purchased projects must reach a minimum that the configuration names.
 */
export const labourShare = ({ labour, funds }: Account): Reported<Ratio> => share(labour, funds)

/** 专业人员占比 (pro_pct): social workers ÷ project staff. Not reported when a side is missing or there is no staff. */
export const professionalShare = ({ professionals, staff }: Account): Reported<Ratio> =>
  share(professionals, staff)

const TENTH_OF_A_PERCENT = 1000
const asPrinted = (value: number) => Math.round(value * TENTH_OF_A_PERCENT)

/**
 * Whether a share reaches its minimum, read to the tenth that is printed; null without a share or without a minimum.
 */
export function reaches(own: Reported<Ratio>, least: Reported<Ratio>): Reported<boolean> {
  return own === null || least === null ? null : asPrinted(own) >= asPrinted(least)
}

/** Whether all five resources are on record: one that is not settles it, whatever the others may be. */
export function recordsAllFive({ resources }: Account): Reported<boolean> {
  const told = RESOURCES.map((kind) => resources[kind].recorded)
  if (told.includes(false)) return false
  return told.includes(null) ? null : true
}

/** Five-way linkage over several projects. */
export interface FiveWay {
  /** 五社联动占比 (five_pct): projects with all five on record ÷ projects of which that is known. */
  readonly share: Reported<Ratio>
  readonly allFive: Count
  readonly known: Count
  /** Projects of which it is not known; they are on neither side. */
  readonly unreported: number
}

export function fiveWayOf(accounts: readonly Account[]): FiveWay {
  const told = accounts.map(recordsAllFive)
  const allFive = told.filter((all) => all === true).length
  const known = told.filter((all) => all !== null).length
  return {
    share: share(allFive, known),
    allFive: count(allFive),
    known: count(known),
    unreported: told.length - known,
  }
}

/** 链接资源折价 (res_val): Σ value of what is linked. */
export interface LinkedValue {
  readonly value: Reported<TenThousandYuan>
  /** Projects that link a resource whose value, or of which it, is not known; they lack their part in the sum. */
  readonly unreported: number
}

/** Of the kinds asked for; what is on record as not linked is worth nothing, and lacks nothing. */
export function linkedValueOf(
  accounts: readonly Account[],
  kinds: readonly ResourceKind[] = RESOURCES,
): LinkedValue {
  const linked = accounts.map(({ resources }) =>
    kinds.map((kind) => resources[kind]).filter(({ recorded }) => recorded !== false),
  )
  const value = sumReported(linked.flat().map((one) => one.value))
  return {
    value: value === null ? null : tenThousandYuan(value),
    unreported: linked.filter((own) => own.some((one) => one.value === null)).length,
  }
}

/** Beneficiaries of one project, guarded again by the threshold in force: a backend may have guarded less. */
export interface Served extends Beneficiaries {
  /** Served ÷ planned; hidden with either side, from which it would tell the other. May exceed 1. */
  readonly rate: Reported<Ratio>
}

const exact = (value: Reported<GuardedCount>): Reported<Count> =>
  value === null || isSuppressed(value) ? null : value

export function servedOf({ beneficiaries }: Account, threshold: Count): Served {
  const planned = guard(beneficiaries.planned, threshold)
  const served = guard(beneficiaries.served, threshold)
  return { unit: beneficiaries.unit, planned, served, rate: share(exact(served), exact(planned)) }
}

/** Planned against served (受益对象) over several projects, in one unit. */
export interface ServedTotal {
  readonly planned: Reported<Count>
  readonly served: Reported<Count>
  readonly rate: Reported<Ratio>
  /** Projects with too few to show: in neither sum, so that no subtraction of one sum from another recovers them. */
  readonly withheld: number
  /** Projects that told no plan or nobody served: in neither sum. */
  readonly unreported: number
}

export function servedIn(accounts: readonly Account[], unit: BeneficiaryUnit, threshold: Count): ServedTotal {
  const own = accounts
    .filter(({ beneficiaries }) => beneficiaries.unit === unit)
    .map((account) => servedOf(account, threshold))
  const told = own.flatMap(({ planned, served }) => {
    const [asPlanned, asServed] = [exact(planned), exact(served)]
    return asPlanned === null || asServed === null ? [] : [{ planned: asPlanned, served: asServed }]
  })
  const planned = sumReported(told.map((one) => one.planned))
  const served = sumReported(told.map((one) => one.served))
  const unreported = own.filter((one) => one.planned === null || one.served === null).length
  return {
    planned: planned === null ? null : count(planned),
    served: served === null ? null : count(served),
    rate: share(served, planned),
    withheld: own.length - told.length - unreported,
    unreported,
  }
}
