import * as v from 'valibot'
import type { Adaptations } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS } from '#domain/adaptations.ts'
import { endpoint } from './endpoint.ts'
import { code, count, days, guardedCount, listOf } from './wire.ts'

const step = v.object({
  households: v.nullable(v.union([guardedCount, v.object({ atLeast: count })])),
  waitingDays: v.nullable(days),
})

const steps = v.object(v.entriesFromList(ADAPTATION_STEPS, step))

export const adaptationsEndpoint = endpoint({
  resource: 'adaptations',
  summary: {
    zh: '适老化改造各环节户数（累计）',
    en: 'Home adaptation by step, households since the programme began',
  },
  wire: v.object({
    city: steps,
    stations: listOf(v.object({ stationCode: code, steps }), ({ stationCode }) => stationCode),
  }),
  decode: (wire): Adaptations => wire,
})
