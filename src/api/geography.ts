import * as v from 'valibot'
import type { Geography } from '#domain/geography.ts'
import { endpoint } from './endpoint.ts'
import { address, code, count, listOf, name } from './wire.ts'

const GRID_SIDE = 99
const gridStep = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(GRID_SIDE))

const town = v.object({
  code,
  name,
  short: name,
  type: v.picklist(['town', 'subdistrict', 'park']),
  villages: v.nullable(count),
  communities: v.nullable(count),
  residents: v.nullable(count),
  tile: v.nullable(v.object({ column: gridStep, row: gridStep })),
})

const licence = v.object({
  part: name,
  licence: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  url: v.nullable(address),
})

export const geographyEndpoint = endpoint({
  resource: 'geography',
  summary: { zh: '镇街名录与底图', en: 'Towns and the map they are drawn on' },
  wire: v.object({
    towns: listOf(town, ({ code }) => code),
    geometry: v.nullable(
      v.object({
        url: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
        approval: v.nullable(v.pipe(v.string(), v.maxLength(64))),
        note: name,
        sources: v.optional(v.nullable(address), null),
        licences: v.optional(v.array(licence), []),
      }),
    ),
  }),
  decode: (wire): Geography => wire,
})
