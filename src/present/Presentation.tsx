import { useRef, useState, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { Controls } from './Controls.tsx'
import type { Line } from './channel.ts'
import { Foot } from './Foot.tsx'
import type { Freeze } from './freeze.ts'
import { freezeLabel } from './freeze-label.ts'
import { KeyHelp } from './KeyHelp.tsx'
import type { Command } from './keys.ts'
import { Lights } from './Lights.tsx'
import { Pen } from './Pen.tsx'
import styles from './Presentation.module.css'
import { SceneParts } from './SceneParts.tsx'
import { Sheets } from './Sheets.tsx'
import type { Direction, Leave } from './Stage.tsx'
import { TitleLine } from './TitleLine.tsx'
import { useHands } from './use-hands.ts'
import { useSaving } from './use-saving.ts'
import { useStageLine } from './use-stage-line.ts'
import { useStory } from './use-story.ts'

interface PresentationProps {
  readonly freeze: Freeze
  readonly direction: Direction
  readonly line: Line
  readonly leave: Leave
  readonly speakerAt: string
}

/** Opens the speaker's window, or brings forward the one that is open. */
const openSpeaker = (path: string) =>
  window.open(
    new URL(path.slice(1), document.baseURI),
    'station-atlas-speaker',
    'popup,width=1120,height=760',
  )

/** The scene that is told: its finding, its picture, and from when its figures are. */
export function Presentation({ freeze, direction, line, leave, speakerAt }: PresentationProps) {
  const { words, format } = useLocale()
  const text = presentWords(words)
  const surroundings = useSurroundings()
  const { theme, go, linkTo } = surroundings
  const freezing = useSyncExternalStore(freeze.subscribe, freeze.get)
  const showing = useSyncExternalStore(direction.showing.subscribe, direction.showing.get)
  const story = useStory()
  const stage = useRef<HTMLElement>(null)
  const [edits, setEdits] = useState(false)
  const [wiped, setWiped] = useState(0)
  const [blocked, setBlocked] = useState<string | null>(null)
  const { slides, kept } = story
  const slide = slides[showing.slide]
  const label = freezeLabel(freezing, words, format)
  useStageLine({ line, freeze, direction, story, label })
  const saving = useSaving(slides, label)

  const commands: Readonly<Record<Command, () => void>> = {
    edit: () => setEdits(slide?.computed != null),
    refresh: () => void freeze.take(),
    speaker: () =>
      setBlocked(openSpeaker(speakerAt) === null ? new URL(speakerAt.slice(1), linkTo('')).href : null),
    'full-screen': () => {
      const changed =
        document.fullscreenElement === null
          ? document.documentElement.requestFullscreen()
          : document.exitFullscreen()
      // A browser that refuses leaves the window as it is.
      changed.catch(() => undefined)
    },
    theme: () => go({ theme: theme === 'dark' ? 'light' : 'dark' }),
    clear: () => setWiped(wiped + 1),
    print: () => void saving.print(),
  }
  const { isAwake } = useHands({ stage, direction, command: (name) => commands[name]() })
  if (slide === undefined) return null
  const { blank, tool, explains } = showing
  return (
    <>
      <main
        ref={stage}
        className={styles.stage}
        data-blank={blank ?? undefined}
        data-tool={tool ?? undefined}
        data-awake={isAwake ? '' : undefined}
        data-scene={slide.name}
        hidden={saving.isLaidOut}
      >
        <TitleLine
          // Another scene has another title.
          key={slide.name}
          slide={slide}
          edits={edits}
          onEdit={setEdits}
          onWrite={(own) => kept.writeTitle(slide.name, own, slide.computed ?? '')}
        >
          <Controls
            showing={showing}
            press={direction.press}
            command={(name) => commands[name]()}
            saving={saving}
            leave={leave}
          />
        </TitleLine>
        <div className={styles.picture}>{blank === null && <SceneParts parts={slide.parts} />}</div>
        <Foot label={label} at={showing.slide} of={slides.length} />
        <Pen draws={tool === 'pen'} wipedBy={`${slide.name} ${blank} ${wiped}`} />
        <Lights tool={tool} spot={direction.spot} />
        {blocked !== null && (
          <p className={styles.notice} role="alert">
            {text.noWindow} <code>{blocked}</code>{' '}
            <button type="button" onClick={() => setBlocked(null)}>
              {text.close}
            </button>
          </p>
        )}
        {blank === 'black' && <p className={styles.black}>{text.blackened}</p>}
        <p className="visually-hidden" role="status">
          {text.page(String(showing.slide + 1), String(slides.length))} {slide.title}
        </p>
        {explains && <KeyHelp onClose={() => direction.press({ kind: 'escape' })} />}
      </main>
      {saving.isLaidOut && <Sheets slides={slides} label={label} />}
    </>
  )
}
