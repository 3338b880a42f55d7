import * as v from 'valibot'
import type { Revision } from '#domain/revisions.ts'
import { REVISION_KINDS } from '#domain/revisions.ts'
import { endpoint } from './endpoint.ts'
import { code, day, listOf, name } from './wire.ts'

const revision = v.object({
  id: code,
  on: day,
  kind: v.picklist(REVISION_KINDS),
  subject: code,
  what: name,
  before: v.nullable(name),
  after: v.nullable(name),
  by: v.nullable(name),
})

export const revisionsEndpoint = endpoint({
  resource: 'revisions',
  summary: {
    zh: '修订记录：数据的修订和指标口径的修订',
    en: 'Change log: figures corrected and definitions changed',
  },
  wire: v.object({ revisions: listOf(revision, ({ id }) => id) }),
  decode: ({ revisions }): readonly Revision[] => revisions,
})
