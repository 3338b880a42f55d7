import type { accountsEndpoint } from '#api/accounts.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { recordsEndpoint } from '#api/records.ts'
import { each, inChineseOnly } from './holes.ts'

type AccountWire = WireOf<typeof accountsEndpoint>['accounts'][number]
type RecordWire = WireOf<typeof recordsEndpoint>['records'][number]
type ResourceWire = AccountWire['resources']['community']

const withoutMoney = each(5, 2)
const withoutPeople = each(6, 1)
const withoutPlan = each(8, 3)
const withoutCount = each(9, 5)
const unsaid = each(7, 4)
const unvalued = each(4, 1)

/** Money and people of a project as they look where reporting is poor. */
export function accountHole(account: AccountWire, at: number): AccountWire {
  const { beneficiaries, resources } = account
  const resource = (own: ResourceWire): ResourceWire => ({
    recorded: unsaid(account, at) ? null : own.recorded,
    value: unsaid(account, at) || unvalued(account, at) ? null : own.value,
  })
  return {
    ...account,
    funds: withoutMoney(account, at) ? null : account.funds,
    labour: withoutMoney(account, at) ? null : account.labour,
    staff: withoutPeople(account, at) ? null : account.staff,
    professionals: withoutPeople(account, at) ? null : account.professionals,
    beneficiaries: {
      ...beneficiaries,
      planned: withoutPlan(account, at) ? null : beneficiaries.planned,
      served: withoutCount(account, at) ? null : beneficiaries.served,
    },
    resources: {
      community: resource(resources.community),
      organisations: resource(resources.organisations),
      workers: resource(resources.workers),
      volunteers: resource(resources.volunteers),
      charity: resource(resources.charity),
    },
  }
}

/** What is written down of a project as it looks where reporting is poor. */
export function recordHole(record: RecordWire, at: number): RecordWire {
  return {
    ...record,
    topics: unsaid(record, at)
      ? null
      : (record.topics ?? []).map(({ topicId, linked }) => ({
          topicId,
          linked: withoutCount(record, at) ? null : linked,
        })),
    changes: record.changes.map(({ on, what, by }) => ({
      on,
      what: inChineseOnly(what),
      by: inChineseOnly(by),
    })),
  }
}
