import * as v from 'valibot'
import { openLine as openBrowserLine } from '#browser/channel.ts'

const press = v.variant('kind', [
  v.object({ kind: v.picklist(['next', 'previous', 'first', 'last', 'escape', 'explain', 'resume']) }),
  v.object({ kind: v.literal('slide'), slide: v.number() }),
  v.object({ kind: v.literal('blank'), blank: v.picklist(['title', 'black']) }),
  v.object({ kind: v.literal('tool'), tool: v.picklist(['spotlight', 'pointer', 'pen']) }),
])

const toldSlide = v.object({
  name: v.string(),
  title: v.string(),
  isEdited: v.boolean(),
  notes: v.string(),
  /** Whether the notes are the presenter's own. */
  isNoted: v.boolean(),
  /** The titles of what it shows. */
  panels: v.array(v.string()),
})

const state = v.object({
  kind: v.literal('state'),
  /** The window that presents. */
  from: v.string(),
  /** Month, place and language of the story. */
  story: v.string(),
  slide: v.number(),
  slides: v.array(toldSlide),
  blank: v.nullable(v.picklist(['title', 'black'])),
  tool: v.nullable(v.picklist(['spotlight', 'pointer', 'pen'])),
  /** Moment of the server's clock at which the speech began. */
  startedAt: v.number(),
  /** What the label of the freeze says. */
  freeze: v.string(),
  /** Whether somebody has just turned the page there. */
  isTurned: v.boolean(),
  /** Width over height of the window that presents. */
  shape: v.number(),
})

const message = v.variant('kind', [
  /** Who presents? */
  v.object({ kind: v.literal('hello') }),
  state,
  /** A window that presented closes, or is loaded anew. */
  v.object({ kind: v.literal('bye'), from: v.string() }),
  v.object({ kind: v.literal('press'), to: v.string(), press }),
  v.object({
    kind: v.literal('spot'),
    to: v.string(),
    spot: v.nullable(v.object({ x: v.number(), y: v.number() })),
  }),
  v.object({ kind: v.literal('notes'), to: v.string(), scene: v.string(), text: v.nullable(v.string()) }),
  v.object({ kind: v.picklist(['restart', 'refresh']), to: v.string() }),
])

export type Message = v.InferOutput<typeof message>
export type StageState = v.InferOutput<typeof state>
export type ToldSlide = v.InferOutput<typeof toldSlide>

export interface Line {
  send(message: Message): void
  /** Calls back with each message of another window until the returned function is called. */
  listen(onMessage: (message: Message) => void): () => void
  close(): void
}

/** What the windows of a presentation say to each other. What another release says, and this one does not understand, is passed over. */
export function openLine(): Line {
  const line = openBrowserLine()
  return {
    send: (told) => line?.post(told),
    listen(onMessage) {
      const leave = line?.listen((told) => {
        const heard = v.safeParse(message, told)
        if (heard.success) onMessage(heard.output)
      })
      return () => leave?.()
    },
    close: () => line?.close(),
  }
}
