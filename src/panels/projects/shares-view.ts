import type { Account } from '#domain/accounts.ts'
import { labourShare, professionalShare, reaches } from '#domain/accounts.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { Ratio } from '#domain/units.ts'
import type { Portfolio } from './portfolio.ts'
import { activeOf } from './portfolio.ts'

export interface ShareRow {
  readonly project: Project
  readonly account: Account | null
  readonly share: Reported<Ratio>
  readonly reaches: Reported<boolean>
}

/** One share of every active project, against its minimum. */
export interface ShareList {
  readonly least: Reported<Ratio>
  /** The lowest first; without a share last. */
  readonly rows: readonly ShareRow[]
  readonly below: number
  readonly unreported: number
}

export interface SharesView {
  readonly labour: ShareList
  readonly professionals: ShareList
}

const NOTHING = Number.POSITIVE_INFINITY
const low = ({ share }: ShareRow) => share ?? NOTHING

function shareList(
  projects: readonly Project[],
  accounts: ReadonlyMap<string, Account>,
  shareOf: (account: Account) => Reported<Ratio>,
  least: Reported<Ratio>,
): ShareList {
  const rows = projects
    .map((project): ShareRow => {
      const account = accounts.get(project.id) ?? null
      const own = account === null ? null : shareOf(account)
      return { project, account, share: own, reaches: reaches(own, least) }
    })
    .sort((one, other) => Number(low(one) > low(other)) - Number(low(one) < low(other)))
  return {
    least,
    rows,
    below: rows.filter((row) => row.reaches === false).length,
    unreported: rows.filter((row) => row.share === null).length,
  }
}

/** 人力成本占比 and 专业人员占比 of the projects in delivery. */
export function sharesView({ rows }: Portfolio, told: readonly Account[], rules: Rules): SharesView {
  const projects = activeOf(rows)
  const accounts = new Map(told.map((account) => [account.projectId, account]))
  return {
    labour: shareList(projects, accounts, labourShare, rules.labourAtLeast),
    professionals: shareList(projects, accounts, professionalShare, rules.professionalsAtLeast),
  }
}
