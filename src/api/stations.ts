import * as v from 'valibot'
import type { Station } from '#domain/stations.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, guardedCount, listOf, name, phone, score, year } from './wire.ts'

const station = v.object({
  code,
  townCode: code,
  name,
  operator: v.nullable(name),
  // What the first release did not know: a backend written for it still answers.
  contact: v.optional(v.nullable(v.object({ office: name, phone, address: name })), null),
  commissioned: v.nullable(v.boolean()),
  openedOn: v.nullable(day),
  rooms: v.nullable(count),
  certified: v.nullable(count),
  staffOnPost: v.nullable(count),
  filedOrganisations: v.nullable(count),
  filedThisQuarter: v.nullable(count),
  specialFamilyFiles: v.nullable(guardedCount),
  evaluation: v.nullable(v.object({ score, year })),
})

export const stationsEndpoint = endpoint({
  resource: 'stations',
  summary: { zh: '社工站及其期末数', en: 'Stations and their figures at the end of the period' },
  /** One station a town: of two, one would vanish from every figure that is told by town. */
  wire: v.object({
    stations: listOf(
      station,
      ({ code }) => code,
      ({ townCode }) => townCode,
    ),
  }),
  decode: ({ stations }): readonly Station[] => stations,
})
