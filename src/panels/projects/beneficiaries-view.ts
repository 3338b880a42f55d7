import type { Account, BeneficiaryUnit, Served, ServedTotal } from '#domain/accounts.ts'
import { BENEFICIARY_UNITS, servedIn, servedOf } from '#domain/accounts.ts'
import type { Project } from '#domain/projects.ts'
import { timeProgress } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { Ratio } from '#domain/units.ts'
import type { Portfolio } from './portfolio.ts'
import { activeOf } from './portfolio.ts'

export interface BeneficiaryRow extends Served {
  readonly project: Project
  readonly elapsed: Reported<Ratio>
}

export interface BeneficiariesView {
  /** By unit, of those that any project counts in. */
  readonly totals: readonly (ServedTotal & { readonly unit: BeneficiaryUnit })[]
  /** The furthest behind the calendar first; without a rate last. */
  readonly rows: readonly BeneficiaryRow[]
}

const LAST = Number.POSITIVE_INFINITY
const ahead = ({ rate, elapsed }: BeneficiaryRow) =>
  rate === null || elapsed === null ? LAST : rate - elapsed

/** 计划受益与已受益 of the projects in delivery, small numbers withheld. */
export function beneficiariesView(
  { rows, on }: Portfolio,
  told: readonly Account[],
  { suppressBelow }: Rules,
): BeneficiariesView {
  const accounts = new Map(told.map((account) => [account.projectId, account]))
  const own = activeOf(rows).flatMap((project) => {
    const account = accounts.get(project.id)
    return account === undefined ? [] : [{ project, account }]
  })
  const counted = own.map(({ account }) => account)
  return {
    totals: BENEFICIARY_UNITS.filter((unit) =>
      counted.some(({ beneficiaries }) => beneficiaries.unit === unit),
    ).map((unit) => ({ unit, ...servedIn(counted, unit, suppressBelow) })),
    rows: own
      .map(({ project, account }) => ({
        project,
        elapsed: timeProgress(project, on),
        ...servedOf(account, suppressBelow),
      }))
      .sort((one, other) => Number(ahead(one) > ahead(other)) - Number(ahead(one) < ahead(other))),
  }
}
