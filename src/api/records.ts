import * as v from 'valibot'
import { PHASES } from '#domain/projects.ts'
import type { ProjectRecord } from '#domain/records.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, listOf, name } from './wire.ts'

const record = v.object({
  projectId: code,
  surveyId: v.nullable(code),
  topics: v.nullable(
    listOf(v.object({ topicId: code, linked: v.nullable(count) }), ({ topicId }) => topicId),
  ),
  changes: v.array(v.object({ on: day, what: name, by: name })),
  baselines: listOf(v.object({ milestone: count, due: day }), ({ milestone }) => String(milestone)),
  phases: listOf(v.object({ phase: v.picklist(PHASES), began: day }), ({ phase }) => phase),
})

export const recordsEndpoint = endpoint({
  resource: 'records',
  summary: {
    zh: '项目台账：所回应的需求、变更、原计划与阶段历程',
    en: 'Project records: the needs behind each, its changes, first plan and phases',
  },
  wire: v.object({ records: listOf(record, ({ projectId }) => projectId) }),
  decode: ({ records }): readonly ProjectRecord[] => records,
})
