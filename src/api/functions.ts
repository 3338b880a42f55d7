import * as v from 'valibot'
import type { Functions } from '#domain/functions.ts'
import { endpoint } from './endpoint.ts'
import { code, count, listOf, name } from './wire.ts'

const fn = v.object({ id: code, name })

const row = v.object({
  stationCode: code,
  functionId: code,
  target: v.nullable(count),
  done: v.nullable(count),
})

export const functionsEndpoint = endpoint({
  resource: 'functions',
  summary: { zh: '社工站功能任务（本季累计）', en: 'Tasks of the stations’ functions, this quarter to date' },
  wire: v.object({
    functions: listOf(fn, ({ id }) => id),
    rows: listOf(row, ({ stationCode, functionId }) => `${stationCode} ${functionId}`),
  }),
  decode: (wire): Functions => wire,
})
