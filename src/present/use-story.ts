import { useMemo, useSyncExternalStore } from 'react'
import { browserStore } from '#browser/store.ts'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { useAnswers } from '#panels/answers.ts'
import { briefPanel } from '#panels/brief/panel.tsx'
import { useSurroundings } from '#panels/surroundings.ts'
import type { Kept } from './kept.ts'
import { keptUnder, keptWriting } from './kept.ts'
import type { Part } from './scenes.ts'
import { SCENES } from './scenes.ts'
import type { SceneName } from './story.ts'
import { sceneName, storyOf } from './story.ts'

/** A scene as it is told: in the words of the figures, or in those of the presenter. */
export interface Slide {
  readonly name: SceneName
  readonly parts: readonly Part[]
  /** The finding as the figures have it; null where they have not come. */
  readonly computed: string | null
  readonly title: string
  /** Written by the presenter: over the sentence that still stands, or over another before the figures changed. */
  readonly edited: 'edited' | 'editedBefore' | null
  readonly notes: string
  /** Whether the notes are the presenter's own. */
  readonly isNoted: boolean
}

interface Story {
  /** Month, place and language. */
  readonly id: string
  readonly slides: readonly Slide[]
  readonly kept: Kept
}

/** The story of the month that is frozen, with what its presenter wrote. */
export function useStory(): Story {
  const { id: locale, words, format } = useLocale()
  const { scope, config } = useSurroundings()
  const requests = useMemo(() => briefPanel.requests(scope), [scope])
  const { answers, isAwaited } = useAnswers(requests)
  const { rules } = config
  const view = useMemo(
    () => (answers === null ? null : briefPanel.view({ answers, scope, rules })),
    [answers, scope, rules],
  )
  const id = keptUnder(view?.period ?? scope.period ?? 'latest', scope.station, locale)
  const kept = useMemo(() => keptWriting(id, browserStore), [id])
  const written = useSyncExternalStore(kept.subscribe, kept.get)
  // What is told while figures are on their way would be told otherwise a moment later.
  const told = useMemo(
    () => storyOf(isAwaited ? null : view, words, format),
    [view, isAwaited, words, format],
  )
  const slides = useMemo(
    () =>
      SCENES.map(({ name, parts }): Slide => {
        const computed = told.find((scene) => scene.name === name)?.title ?? null
        const own = computed === null ? undefined : written.titles[name]
        const notes = written.notes[name]
        const text = presentWords(words)
        const without = view === null && !isAwaited ? text.untold : sceneName(name, words)
        return {
          name,
          parts,
          computed,
          title: own?.text ?? computed ?? without,
          edited: own === undefined ? null : own.from === computed ? 'edited' : 'editedBefore',
          notes: notes ?? told.find((scene) => scene.name === name)?.notes ?? '',
          isNoted: notes !== undefined,
        }
      }),
    [told, written, words, view, isAwaited],
  )
  return { id, slides, kept }
}
