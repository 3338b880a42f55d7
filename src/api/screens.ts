import * as v from 'valibot'
import type { Announcement, Command } from '#domain/remote.ts'
import { READY_SCENES } from '#domain/scenes.ts'
import { code, instant, name } from './wire.ts'

/**
 * What walls and whoever drives them say to each other, in words that hold between two windows and over a relay alike
 * (`GET` and `POST /screens/{screen}/commands`, `GET` and `PUT /screens/{screen}`).
 */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

export const command = v.union([
  v.strictObject({
    kind: v.picklist(['next', 'previous', 'pause', 'pin', 'resume', 'dark', 'name', 'code']),
  }),
  v.strictObject({ kind: v.literal('scene'), scene: code }),
  v.strictObject({ kind: v.literal('point'), x: share, y: share }),
  v.strictObject({ kind: v.literal('panel'), panel: code }),
])

/** A command that a wall can follow; null for anything else: a wall never breaks on what it is told. */
export function commandIn(told: unknown): Command | null {
  const parsed = v.safeParse(command, told)
  return parsed.success ? parsed.output : null
}

const MOST_SCENES = 60
const MOST_PANELS = 12
const LONGEST_TITLE = 200

export const announcement = v.object({
  scenes: v.pipe(
    v.array(v.object({ name: code, ready: v.nullable(v.picklist(READY_SCENES)), title: v.nullable(name) })),
    v.maxLength(MOST_SCENES),
  ),
  scene: code,
  next: v.nullable(code),
  until: v.nullable(instant),
  hold: v.nullable(v.picklist(['paused', 'pinned'])),
  proportion: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
  panels: v.pipe(
    v.array(
      v.object({
        id: code,
        title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
        x: share,
        y: share,
        width: share,
        height: share,
      }),
    ),
    v.maxLength(MOST_PANELS),
  ),
})
export type AnnouncementWire = v.InferInput<typeof announcement>

/** As it travels. */
export const announcementWire = (told: Announcement): AnnouncementWire => ({
  ...told,
  until: told.until === null ? null : new Date(told.until).toISOString(),
  scenes: [...told.scenes],
  panels: [...told.panels],
})

/** A wall that the relay knows, and when it was last heard of. */
export const screenAnswer = v.object({ ...announcement.entries, servedAt: instant, seenAt: instant })

/** Numbers that grow with each command: whoever has the last one has all before it. */
export const cursor = v.pipe(v.number(), v.integer(), v.minValue(0))

/** At most so many are sent at once. */
export const MOST_COMMANDS = 20

export const commandsSent = v.object({
  commands: v.pipe(v.array(command), v.minLength(1), v.maxLength(MOST_COMMANDS)),
})
export const commandsTaken = v.object({ cursor })

/** Each with the cursor that stands after it and the moment it was sent, by the server's clock. */
export const commandsAnswer = v.object({
  servedAt: instant,
  cursor,
  commands: v.array(v.object({ cursor, sentAt: instant, command })),
})

/** The same, but for what a command says: that is looked at one by one. */
export const commandsRead = v.object({
  servedAt: instant,
  cursor,
  commands: v.array(v.object({ cursor, sentAt: instant, command: v.unknown() })),
})
