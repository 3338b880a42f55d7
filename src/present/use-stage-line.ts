import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { beginAnew } from './beginning.ts'
import type { Line, Message, StageState } from './channel.ts'
import type { Freeze } from './freeze.ts'
import type { Direction } from './Stage.tsx'
import type { useStory } from './use-story.ts'

interface StageLineOptions {
  readonly line: Line
  readonly freeze: Freeze
  readonly direction: Direction
  readonly story: ReturnType<typeof useStory>
  readonly label: string
}

/** Whether two tell the same scene in the same way. */
const isSameScene = (one: StageState, other: StageState) =>
  one.slide === other.slide && one.blank === other.blank

/**
 * Tells the other windows what is shown, and does what the speaker's asks for. Another window that presents the same
 * story is followed when somebody turns the page there; one that has just been opened turns nobody's.
 */
export function useStageLine({ line, freeze, direction, story, label }: StageLineOptions): void {
  const { words } = useLocale()
  const { id, showing, spot, startedAt, press } = direction
  const { slide, blank, tool } = useSyncExternalStore(showing.subscribe, showing.get)
  const began = useSyncExternalStore(startedAt.subscribe, startedAt.get)
  const { slides, kept } = story
  const state = useMemo(
    (): StageState => ({
      kind: 'state',
      from: id,
      story: story.id,
      slide,
      slides: slides.map(({ name, title, edited, notes, isNoted, parts }) => ({
        name,
        title,
        isEdited: edited !== null,
        notes,
        isNoted,
        panels: parts.map(({ panel }) => panel.title(words)),
      })),
      blank,
      tool,
      startedAt: began,
      freeze: label,
      shape: window.innerWidth / window.innerHeight,
      isTurned: false,
    }),
    [id, story.id, slide, slides, blank, tool, began, label, words],
  )

  /** What was told last; a page turned because another window did is not told as turned. */
  const told = useRef(state)
  const follows = useRef(false)
  // The other windows are outside of React.
  useEffect(() => {
    const isTurned = !follows.current && !isSameScene(told.current, state)
    follows.current = false
    told.current = state
    line.send({ ...state, isTurned })
  }, [line, state])
  useEffect(() => {
    const hear = (message: Message) => {
      if (message.kind === 'hello') return line.send(told.current)
      if (message.kind === 'state') {
        if (!message.isTurned || message.story !== told.current.story || isSameScene(message, told.current))
          return
        follows.current = true
        return showing.set({ ...showing.get(), slide: message.slide, blank: message.blank })
      }
      if (!('to' in message) || message.to !== id) return
      switch (message.kind) {
        case 'press':
          return press(message.press)
        case 'spot':
          return spot.set(message.spot)
        case 'notes':
          return kept.writeNotes(message.scene, message.text)
        case 'restart':
          return startedAt.set(beginAnew())
        case 'refresh':
          return void freeze.take()
      }
    }
    return line.listen(hear)
  }, [line, id, showing, spot, startedAt, press, kept, freeze])
  // What another window of this browser keeps.
  useEffect(() => {
    window.addEventListener('storage', kept.readAgain)
    return () => window.removeEventListener('storage', kept.readAgain)
  }, [kept])
}
