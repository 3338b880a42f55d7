import * as v from 'valibot'
import type { City } from '#domain/city.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, month, name } from './wire.ts'

export const cityEndpoint = endpoint({
  resource: 'city',
  summary: {
    zh: '城市、常住人口、可查月份与政策',
    en: 'The city, its residents, the months on record and its policies',
  },
  wire: v.object({
    code,
    name,
    population: v.nullable(v.object({ residents: count, countedOn: day })),
    periods: v.pipe(
      v.object({ first: month, latest: month }),
      v.check(({ first, latest }) => first <= latest, 'first month after the latest'),
    ),
    policies: v.array(v.object({ title: name, issued: month, issuer: name })),
    programme: v.nullable(v.object({ name, months: count, modules: v.array(name) })),
    // What the first release did not know: a backend written for it still answers.
    ratedAgencies: v.optional(v.nullable(count), null),
    notes: v.optional(v.array(name), []),
  }),
  decode: (wire): City => wire,
})
