import * as v from 'valibot'
import type { Decisions } from '#domain/decisions.ts'
import { STANDINGS } from '#domain/decisions.ts'
import { endpoint } from './endpoint.ts'
import { code, count, listOf } from './wire.ts'

const row = v.pipe(
  v.object({
    stationCode: code,
    topicId: code,
    surveyId: v.nullable(code),
    accepted: v.nullable(count),
    registered: v.nullable(count),
    appraised: v.nullable(count),
    approved: v.nullable(count),
    referred: v.nullable(count),
    declined: v.nullable(count),
    closed: v.nullable(count),
  }),
  v.check(
    (told) =>
      told.accepted === null ||
      STANDINGS.reduce((sum, standing) => sum + (told[standing] ?? 0), 0) <= told.accepted,
    'more needs decided or waiting than accepted',
  ),
)

const link = v.object({ stationCode: code, topicId: code, projectId: code, needs: v.nullable(count) })

export const decisionsEndpoint = endpoint({
  resource: 'decisions',
  summary: {
    zh: '需求去向：来自哪项调查，研判到哪一步，进入哪个项目（本年累计）',
    en: 'What became of needs: their survey, their standing and their project, this year to date',
  },
  wire: v.object({
    rows: listOf(row, ({ stationCode, topicId, surveyId }) => `${stationCode} ${topicId} ${surveyId}`),
    links: listOf(link, ({ stationCode, topicId, projectId }) => `${stationCode} ${topicId} ${projectId}`),
  }),
  decode: (wire): Decisions => wire,
})
