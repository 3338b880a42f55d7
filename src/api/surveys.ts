import * as v from 'valibot'
import type { Survey } from '#domain/surveys.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, field, listOf, name, publishedCount } from './wire.ts'

const survey = v.object({
  id: code,
  stationCode: code,
  title: name,
  field,
  method: v.picklist(['forms', 'visits']),
  issued: v.nullable(count),
  returned: v.nullable(count),
  valid: v.nullable(count),
  analysed: v.nullable(count),
  visited: v.nullable(publishedCount),
  start: v.nullable(day),
  end: v.nullable(day),
})

export const surveysEndpoint = endpoint({
  resource: 'surveys',
  summary: { zh: '需求调查：问卷与入户', en: 'Surveys of residents: forms and visits' },
  wire: v.object({ surveys: listOf(survey, ({ id }) => id) }),
  decode: ({ surveys }): readonly Survey[] => surveys,
})
