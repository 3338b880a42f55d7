import * as v from 'valibot'
import type { Account } from '#domain/accounts.ts'
import { BENEFICIARY_UNITS } from '#domain/accounts.ts'
import { endpoint } from './endpoint.ts'
import { code, count, guardedCount, listOf, yuan } from './wire.ts'

const resource = v.object({ recorded: v.nullable(v.boolean()), value: v.nullable(yuan) })

const account = v.object({
  projectId: code,
  funds: v.nullable(yuan),
  labour: v.nullable(yuan),
  staff: v.nullable(count),
  professionals: v.nullable(count),
  beneficiaries: v.object({
    unit: v.picklist(BENEFICIARY_UNITS),
    planned: v.nullable(guardedCount),
    served: v.nullable(guardedCount),
  }),
  resources: v.object({
    community: resource,
    organisations: resource,
    workers: resource,
    volunteers: resource,
    charity: resource,
  }),
})

export const accountsEndpoint = endpoint({
  resource: 'accounts',
  summary: {
    zh: '项目人员、人力成本、受益对象与五社资源',
    en: 'People, labour cost, beneficiaries and the five resources of each project',
  },
  wire: v.object({ accounts: listOf(account, ({ projectId }) => projectId) }),
  decode: ({ accounts }): readonly Account[] => accounts,
})
