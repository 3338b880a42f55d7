import * as v from 'valibot'
import { FIELDS } from '#domain/fields.ts'
import type { Project } from '#domain/projects.ts'
import { JUDGEMENTS, PHASES } from '#domain/projects.ts'
import { endpoint } from './endpoint.ts'
import { code, day, listOf, name, weight, yuan } from './wire.ts'

const milestone = v.object({ name, weight, due: day, done: v.nullable(day) })

const override = v.object({ light: v.picklist(JUDGEMENTS), by: name, on: day, reason: name })

const project = v.object({
  id: code,
  name,
  stationCode: code,
  operator: v.nullable(name),
  // What the first release did not know: a backend written for it still answers.
  field: v.optional(v.nullable(v.picklist(FIELDS)), null),
  phase: v.picklist(PHASES),
  start: day,
  end: day,
  milestones: v.nullable(v.array(milestone)),
  budget: v.nullable(yuan),
  paid: v.nullable(yuan),
  supervision: v.nullable(v.object({ orderedOn: day, by: name, text: name })),
  override: v.optional(v.nullable(override), null),
})

export const projectsEndpoint = endpoint({
  resource: 'projects',
  summary: { zh: '项目、里程碑与资金', en: 'Projects, their milestones and money' },
  wire: v.object({ projects: listOf(project, ({ id }) => id) }),
  decode: ({ projects }): readonly Project[] => projects,
})
