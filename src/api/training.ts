import * as v from 'valibot'
import type { Training } from '#domain/training.ts'
import { endpoint } from './endpoint.ts'
import { code, count, day, listOf, name } from './wire.ts'

const reported = v.nullable(count)

const trainingModule = v.object({
  id: code,
  name,
  exam: v.nullable(v.object({ heldOn: day, taken: reported, passed: reported })),
})

const session = v.object({
  id: code,
  moduleId: code,
  title: name,
  plannedOn: day,
  heldOn: v.nullable(day),
  postponed: v.optional(v.boolean(), false),
})

const attendance = v.object({ sessionId: code, stationCode: code, attendees: reported })

export const trainingEndpoint = endpoint({
  resource: 'training',
  summary: {
    zh: '能力提升计划：课程、各站参训与考核',
    en: 'The capability programme: its sessions, who attended them, and its examinations',
  },
  wire: v.object({
    programme: v.nullable(
      v.pipe(
        v.object({
          name,
          start: day,
          end: day,
          modules: listOf(trainingModule, ({ id }) => id),
          sessions: listOf(session, ({ id }) => id),
          attendance: listOf(attendance, ({ sessionId, stationCode }) => `${sessionId} ${stationCode}`),
        }),
        v.check(({ start, end }) => start < end, 'the programme ends before it begins'),
        v.check(({ modules, sessions }) => {
          const known = new Set(modules.map(({ id }) => id))
          return sessions.every(({ moduleId }) => known.has(moduleId))
        }, 'a session names a module that is not listed'),
      ),
    ),
  }),
  decode: ({ programme }): Training | null =>
    programme && {
      ...programme,
      sessions: [...programme.sessions].sort(
        (one, other) => Number(one.plannedOn > other.plannedOn) - Number(one.plannedOn < other.plannedOn),
      ),
    },
})
