import * as v from 'valibot'
import type { Organisations } from '#domain/organisations.ts'
import { ORGANISATION_STAGES } from '#domain/organisations.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, days, listOf, name } from './wire.ts'

const stage = v.picklist(ORGANISATION_STAGES)

const organisation = v.object({
  id: code,
  name,
  stationCode: code,
  unit: v.nullable(v.object({ code, name: v.pipe(v.string(), v.minLength(1)) })),
  categoryId: code,
  members: v.nullable(count),
  enteredOn: v.nullable(day),
  stage,
  stageSince: day,
  filedOn: v.nullable(day),
})

export const organisationsEndpoint = endpoint({
  resource: 'organisations',
  summary: {
    zh: '社区社会组织的孵化与备案',
    en: 'Community organisations, incubating and filed',
  },
  wire: v.object({
    categories: listOf(v.object({ id: code, name }), ({ id }) => id),
    limits: listOf(v.object({ stage, limitDays: v.nullable(days) }), (one) => one.stage),
    organisations: listOf(organisation, ({ id }) => id),
  }),
  decode: (wire): Organisations => wire,
})
