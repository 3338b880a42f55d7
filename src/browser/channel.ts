import * as v from 'valibot'
import type { AnnouncementWire } from '#api/screens.ts'
import { announcement, announcementWire, commandIn } from '#api/screens.ts'
import type { Announcement, Command } from '#domain/remote.ts'

/** What the windows of one browser hear each other by. */
export interface Line {
  post(message: unknown): void
  /** Returns what ends the listening. */
  listen(onMessage: (message: unknown) => void): () => void
  close(): void
}

/**
 * The line of this deployment: of two that share an origin each has its own.
 * @returns null in a browser without BroadcastChannel
 */
export function openLine(): Line | null {
  if (!('BroadcastChannel' in globalThis)) return null
  const channel = new BroadcastChannel(`station-atlas ${document.baseURI}`)
  return {
    post: (message) => channel.postMessage(message),
    listen(onMessage) {
      const hear = ({ data }: MessageEvent<unknown>) => onMessage(data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
    close: () => channel.close(),
  }
}

/** A window that is a wall, as the others know it. */
export interface WallHeard {
  /** Of the window: two walls may have one name. */
  readonly id: string
  /** The name of the screen; null where it has none. */
  readonly screen: string | null
  readonly told: Announcement
}

const text = v.pipe(v.string(), v.maxLength(100))

const toWalls = v.variant('say', [
  v.object({ say: v.literal('who') }),
  v.object({ say: v.literal('do'), to: text, command: v.unknown() }),
])
const fromWalls = v.variant('say', [
  v.object({ say: v.literal('here'), id: text, screen: v.nullable(text), told: announcement }),
  v.object({ say: v.literal('gone'), id: text }),
])
type ToWalls = v.InferInput<typeof toWalls>
type FromWalls =
  | {
      readonly say: 'here'
      readonly id: string
      readonly screen: string | null
      readonly told: AnnouncementWire
    }
  | { readonly say: 'gone'; readonly id: string }

/** Short, and unlike that of any other window; `crypto.randomUUID` is not there on plain HTTP. */
const ownId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join('-')

/** Whoever asked once is told for so long what changes; a wall that nobody drives says nothing. */
const TOLD_MS = 30_000

interface WallOptions {
  readonly line: Line
  readonly screen: string | null
  readonly monotonic: () => number
  readonly announce: () => Announcement
  readonly obey: (command: Command) => void
}

/** The end of the line that is a wall. */
export interface WallEnd {
  /** Tells whoever asked lately how the wall is now. */
  tell(): void
  stop(): void
}

export function answerAsWall({ line, screen, monotonic, announce, obey }: WallOptions): WallEnd {
  const id = ownId()
  let asked = Number.NEGATIVE_INFINITY
  const say = (message: FromWalls) => line.post(message)
  const tell = () => say({ say: 'here', id, screen, told: announcementWire(announce()) })
  const leave = line.listen((message) => {
    const heard = v.safeParse(toWalls, message)
    if (!heard.success) return
    asked = monotonic()
    if (heard.output.say === 'do') {
      const command = commandIn(heard.output.command)
      if (heard.output.to !== id || command === null) return
      obey(command)
    }
    tell()
  })
  return {
    tell() {
      if (monotonic() - asked <= TOLD_MS) tell()
    },
    stop() {
      leave()
      say({ say: 'gone', id })
      line.close()
    },
  }
}

/** The walls of this browser, as a window sees them that drives them. */
export interface Walls {
  subscribe(onChange: () => void): () => void
  /** The same list until a wall comes, goes, or tells something else; by name. */
  walls(): readonly WallHeard[]
  send(id: string, command: Command): void
  /** Asks who is there; who has not answered to the two times before is not. */
  ask(): void
  stop(): void
}

const MOST_SILENT = 2

export function createWalls(line: Line): Walls {
  const listeners = new Set<() => void>()
  const silent = new Map<string, number>()
  let walls: readonly WallHeard[] = []
  const become = (next: readonly WallHeard[]) => {
    walls = next
    for (const listener of listeners) listener()
  }
  const without = (id: string) => walls.filter((wall) => wall.id !== id)
  const say = (message: ToWalls) => line.post(message)
  const leave = line.listen((message) => {
    const heard = v.safeParse(fromWalls, message)
    if (!heard.success) return
    const { output } = heard
    if (output.say === 'gone') return become(without(output.id))
    const { id, screen, told } = output
    silent.set(id, 0)
    become(
      [...without(id), { id, screen, told }].sort((one, other) =>
        `${one.screen ?? ''} ${one.id}`.localeCompare(`${other.screen ?? ''} ${other.id}`),
      ),
    )
  })
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    walls: () => walls,
    send: (id, command) => say({ say: 'do', to: id, command }),
    ask() {
      const gone = walls.filter(({ id }) => (silent.get(id) ?? 0) >= MOST_SILENT).map(({ id }) => id)
      if (gone.length > 0) become(walls.filter(({ id }) => !gone.includes(id)))
      for (const { id } of walls) silent.set(id, (silent.get(id) ?? 0) + 1)
      say({ say: 'who' })
    },
    stop() {
      leave()
      line.close()
    },
  }
}
