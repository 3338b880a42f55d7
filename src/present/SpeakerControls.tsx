import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import type { Spot } from '#ui/Spotlight.tsx'
import type { StageState } from './channel.ts'
import type { Press } from './director.ts'
import styles from './Speaker.module.css'

/** What the speaker's window asks of the one that presents. */
export interface Ask {
  press(press: Press): void
  spot(spot: Spot | null): void
  notes(scene: string, text: string | null): void
  restart(): void
  refresh(): void
}

interface SpeakerControlsProps {
  readonly state: StageState
  readonly ask: Ask
}

/** Turns the pages of the window that presents, blanks it, lights it, and has its figures fetched anew. */
export function SpeakerControls({ state: { blank, tool, slide, slides }, ask }: SpeakerControlsProps) {
  const { words } = useLocale()
  const text = presentWords(words)
  return (
    <p className={styles.controls} role="toolbar" aria-label={text.controls}>
      <button type="button" disabled={slide === 0} onClick={() => ask.press({ kind: 'previous' })}>
        {text.previous}
      </button>
      <button
        type="button"
        className={styles.main}
        disabled={slide === slides.length - 1 && blank === null}
        onClick={() => ask.press({ kind: 'next' })}
      >
        {text.next}
      </button>
      {(['title', 'black'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={blank === one}
          onClick={() => ask.press({ kind: 'blank', blank: one })}
        >
          {one === 'title' ? text.blank : text.black}
        </button>
      ))}
      {(['spotlight', 'pointer'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={tool === one}
          onClick={() => ask.press({ kind: 'tool', tool: one })}
        >
          {text[one]}
        </button>
      ))}
      <button type="button" onClick={ask.refresh}>
        {text.refresh}
      </button>
    </p>
  )
}
