import type { Account, LinkedResource, ResourceKind, Served } from '#domain/accounts.ts'
import { labourShare, professionalShare, RESOURCES, reaches, servedOf } from '#domain/accounts.ts'
import type { Day } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import { budgetExecution, timeProgress } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { Ratio } from '#domain/units.ts'

/** A share against what it has to reach. */
export interface HeldShare {
  readonly share: Reported<Ratio>
  readonly least: Reported<Ratio>
  readonly reaches: Reported<boolean>
}

export interface Money {
  readonly project: Project
  readonly execution: Reported<Ratio>
  readonly elapsed: Reported<Ratio>
  /** Null while money and people of the project are not on record. */
  readonly account: {
    readonly told: Account
    readonly labour: HeldShare
    readonly professionals: HeldShare
    readonly served: Served
    readonly resources: readonly (LinkedResource & { readonly kind: ResourceKind })[]
  } | null
}

const held = (share: Reported<Ratio>, least: Reported<Ratio>): HeldShare => ({
  share,
  least,
  reaches: reaches(share, least),
})

/** Money, people, beneficiaries and the five resources of one project. */
export function moneyOf(project: Project, accounts: readonly Account[], on: Day, rules: Rules): Money {
  const told = accounts.find(({ projectId }) => projectId === project.id)
  return {
    project,
    execution: budgetExecution(project),
    elapsed: timeProgress(project, on),
    account:
      told === undefined
        ? null
        : {
            told,
            labour: held(labourShare(told), rules.labourAtLeast),
            professionals: held(professionalShare(told), rules.professionalsAtLeast),
            served: servedOf(told, rules.suppressBelow),
            resources: RESOURCES.map((kind) => ({ kind, ...told.resources[kind] })),
          },
  }
}
