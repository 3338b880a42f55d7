import type { Format } from '#i18n/format.ts'
import { presentWords } from '#i18n/present/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { BriefGroup, Fact } from '#panels/brief/facts.ts'
import type { BriefLine } from '#panels/brief/sentences.ts'
import { linesOf } from '#panels/brief/sentences.ts'
import type { BriefView } from '#panels/brief/view.ts'
import { asksOf } from './asks.ts'

/** The scenes of the story (汇报), in its order; by these names an address asks for them. */
export const SCENE_NAMES = [
  'headline',
  'coverage',
  'workforce',
  'needs',
  'projects',
  'evaluation',
  'exceptions',
] as const
export type SceneName = (typeof SCENE_NAMES)[number]

type Kind = Fact['kind']

/** Which facts of the brief are the finding of a scene, the most telling first, and what is said beside it. */
interface Telling {
  readonly group: BriefGroup
  readonly finding: readonly Kind[]
  /** Parts of the brief that its notes are made of. */
  readonly notes: readonly BriefGroup[]
  /** Of those, the facts alone that are told; all where none are named. */
  readonly only?: readonly Kind[]
}

const TELLINGS: Readonly<Record<Exclude<SceneName, 'exceptions'>, Telling>> = {
  headline: {
    group: 'coverage',
    finding: ['rooms', 'towns'],
    notes: ['coverage', 'workforce', 'services', 'organisations'],
    only: ['towns', 'certified', 'functions', 'activities', 'adaptations', 'filed'],
  },
  coverage: { group: 'coverage', finding: ['gaps', 'towns'], notes: ['coverage'] },
  workforce: { group: 'workforce', finding: ['certified'], notes: ['workforce'] },
  needs: { group: 'needs', finding: ['needs'], notes: ['needs'] },
  projects: { group: 'projects', finding: ['projects'], notes: ['projects'] },
  evaluation: { group: 'evaluation', finding: ['evaluation', 'not-evaluated'], notes: ['evaluation'] },
}

/** What the meeting is asked to look at, said in full in the notes. */
const ASKED: readonly Kind[] = ['project-late', 'rectifications', 'waiting', 'gaps', 'short', 'stuck', 'owed']

/** What is said of a scene, as the figures have it. */
export interface ToldScene {
  readonly name: SceneName
  /** The finding in one sentence; null where its figures have not come. */
  readonly title: string | null
  /** What else there is to say, a sentence a line. */
  readonly notes: string
}

interface Part {
  readonly group: BriefGroup
  readonly lines: readonly BriefLine[]
}

const linesIn = (parts: readonly Part[], wanted: readonly BriefGroup[]) =>
  parts.filter(({ group }) => wanted.includes(group)).flatMap(({ lines }) => lines)

function findingOf(parts: readonly Part[], { group, finding }: Telling): BriefLine | undefined {
  const lines = linesIn(parts, [group])
  const told = finding.map((kind) => lines.find(({ fact }) => fact.kind === kind))
  // Where the figures of a finding are not reported, that is the finding.
  return told.find((line) => line !== undefined) ?? lines[0]
}

const spoken = (lines: readonly BriefLine[]) => lines.map(({ sentence }) => sentence).join('\n')

/**
 * The story that a month has to tell: of each scene the finding and the notes, in the sentences of the brief.
 * @param view null while its figures are on their way, and where they did not come
 */
export function storyOf(view: BriefView | null, words: Words, format: Format): readonly ToldScene[] {
  const parts = view === null ? [] : linesOf(view, words, format)
  return SCENE_NAMES.map((name) => {
    if (name === 'exceptions') {
      const asked = parts.flatMap(({ lines }) => lines).filter(({ fact }) => ASKED.includes(fact.kind))
      return { name, title: view === null ? null : asksOf(view, words, format), notes: spoken(asked) }
    }
    const telling = TELLINGS[name]
    const line = findingOf(parts, telling)
    const beside = linesIn(parts, telling.notes).filter(
      (one) => one !== line && (telling.only === undefined || telling.only.includes(one.fact.kind)),
    )
    return { name, title: line?.sentence ?? null, notes: spoken(beside) }
  })
}

/** What a scene is about, in a few words: where there is no sentence, and in lists. */
export const sceneName = (name: SceneName, words: Words) => presentWords(words).scenes[name]
