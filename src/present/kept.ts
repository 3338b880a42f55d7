import * as v from 'valibot'
import type { Store } from '#browser/store.ts'
import type { Held } from './held.ts'
import { held } from './held.ts'

/** A title that the presenter wrote, and the sentence of the figures that it took the place of. */
export interface OwnTitle {
  readonly text: string
  readonly from: string
}

/** What a presenter wrote, by the names of the scenes. */
export interface Written {
  readonly titles: Readonly<Record<string, OwnTitle>>
  readonly notes: Readonly<Record<string, string>>
}

const NOTHING: Written = { titles: {}, notes: {} }

/** By the scene, then what was written. */
const writtenText = v.object({
  titles: v.array(v.object({ scene: v.string(), text: v.string(), from: v.string() })),
  notes: v.array(v.object({ scene: v.string(), text: v.string() })),
})

const written = ({ titles, notes }: v.InferOutput<typeof writtenText>): Written => ({
  titles: Object.fromEntries(titles.map(({ scene, text, from }) => [scene, { text, from }])),
  notes: Object.fromEntries(notes.map(({ scene, text }) => [scene, text])),
})

const asText = ({ titles, notes }: Written): string =>
  JSON.stringify({
    titles: Object.entries(titles).map(([scene, title]) => ({ scene, ...title })),
    notes: Object.entries(notes).map(([scene, text]) => ({ scene, text })),
  } satisfies v.InferOutput<typeof writtenText>)

export interface Kept extends Held<Written> {
  /** Null, an empty sentence and the computed one itself lead back to the computed sentence. */
  writeTitle(scene: string, text: string | null, computed: string): void
  /** Null leads back to the notes that are made of the figures. */
  writeNotes(scene: string, text: string | null): void
  /** Another window may have written. */
  readAgain(): void
}

/** What was written is of a month, a place and a language: elsewhere it would say what is not so. */
export const keptUnder = (period: string, station: string | null, locale: string) =>
  ['present', period, station ?? 'city', locale].join(' ')

const without = <Value>(record: Readonly<Record<string, Value>>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

/** What the presenter wrote, kept by the browser. */
export function keptWriting(name: string, store: Store): Kept {
  const writing = held(read())

  function read(): Written {
    try {
      const text = store.read(name)
      return text === null ? NOTHING : written(v.parse(writtenText, JSON.parse(text)))
    } catch {
      return NOTHING
    }
  }

  function keep(own: Written) {
    writing.set(own)
    const isNothing = Object.keys({ ...own.titles, ...own.notes }).length === 0
    store.write(name, isNothing ? null : asText(own))
  }

  return {
    ...writing,
    writeTitle(scene, text, computed) {
      const { titles, notes } = writing.get()
      const own = text?.trim().replace(/\s+/g, ' ') ?? ''
      const rest = without(titles, scene)
      keep({
        titles: own === '' || own === computed ? rest : { ...rest, [scene]: { text: own, from: computed } },
        notes,
      })
    },
    writeNotes(scene, text) {
      const { titles, notes } = writing.get()
      const rest = without(notes, scene)
      keep({ titles, notes: text === null ? rest : { ...rest, [scene]: text } })
    },
    readAgain() {
      const own = read()
      if (asText(own) !== asText(writing.get())) writing.set(own)
    },
  }
}
