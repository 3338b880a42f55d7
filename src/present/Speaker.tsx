import { useEffect, useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { machineNow } from './beginning.ts'
import type { StageState } from './channel.ts'
import { elapsedText } from './elapsed.ts'
import { listenToKeys } from './keys.ts'
import { Pad } from './Pad.tsx'
import styles from './Speaker.module.css'
import type { Ask } from './SpeakerControls.tsx'
import { SpeakerControls } from './SpeakerControls.tsx'
import { SpeakerNotes } from './SpeakerNotes.tsx'
import { useSpeakerLine } from './use-speaker-line.ts'

/** The speaker's window: what is shown, what comes next, what to say, and what time it is. */
export function Speaker({ stageAt }: { readonly stageAt: string }) {
  const { words } = useLocale()
  const text = presentWords(words).speakerView
  const { state, line } = useSpeakerLine()
  if (line === null) return null
  if (state === null) {
    return (
      <main className={styles.none}>
        <h1>{text.none}</h1>
        <p role="status">{text.noneHint}</p>
        <a href={stageAt.slice(1)} target="_blank" rel="noreferrer">
          {text.openStage}
        </a>
      </main>
    )
  }
  const to = state.from
  const ask: Ask = {
    press: (press) => line.send({ kind: 'press', to, press }),
    spot: (spot) => line.send({ kind: 'spot', to, spot }),
    notes: (scene, written) => line.send({ kind: 'notes', to, scene, text: written }),
    restart: () => line.send({ kind: 'restart', to }),
    refresh: () => line.send({ kind: 'refresh', to }),
  }
  return <Following state={state} ask={ask} />
}

interface FollowingProps {
  readonly state: StageState
  readonly ask: Ask
}

function Following({ state, ask }: FollowingProps) {
  const { words } = useLocale()
  const present = presentWords(words)
  const text = present.speakerView
  const { slide, slides, blank, freeze } = state
  const now = slides[slide]
  const next = slides[slide + 1]
  const { press, refresh } = ask
  // The keyboard is outside of React.
  useEffect(
    () => listenToKeys(press, (command) => (command === 'refresh' ? refresh() : undefined)),
    [press, refresh],
  )
  if (now === undefined) return null
  const shows = (panels: readonly string[]) => text.shows(panels.join(words.app.listed))
  return (
    <main className={styles.speaker} aria-label={text.title}>
      <header className={styles.head}>
        <Times startedAt={state.startedAt} onRestart={ask.restart} />
        <p role="status">
          <b>{freeze}</b>
          {blank !== null && <b>{blank === 'title' ? text.blanked : text.blackened}</b>}
        </p>
      </header>
      <section className={styles.now} aria-labelledby="speaker-now">
        <h2 id="speaker-now">
          {text.now} {present.page(String(slide + 1), String(slides.length))}
        </h2>
        <h1>{now.title}</h1>
        <p>
          {shows(now.panels)}
          {now.isEdited && ` · ${present.heading.edited}`}
        </p>
        <Pad state={state} ask={ask} />
        <SpeakerControls state={state} ask={ask} />
      </section>
      <section className={styles.next} aria-labelledby="speaker-next">
        <h2 id="speaker-next">{text.next}</h2>
        {next === undefined ? (
          <p>{text.last}</p>
        ) : (
          <>
            <h3>{next.title}</h3>
            <p>{shows(next.panels)}</p>
          </>
        )}
      </section>
      <SpeakerNotes key={`${state.story} ${now.name}`} slide={now} onWrite={ask.notes} />
    </main>
  )
}

interface TimesProps {
  readonly startedAt: number
  readonly onRestart: () => void
}

/** The server's time, and how long somebody has spoken. */
function Times({ startedAt, onRestart }: TimesProps) {
  const { words, format } = useLocale()
  const text = presentWords(words).speakerView
  const { clock } = useSurroundings()
  const time = useSyncExternalStore(clock.subscribe, () => format.time(clock.now()))
  const elapsed = useSyncExternalStore(clock.subscribe, () => elapsedText(machineNow() - startedAt))
  return (
    <div className={styles.times}>
      <dl>
        <div>
          <dt>{text.time}</dt>
          <dd>{time}</dd>
        </div>
        <div>
          <dt>{text.elapsed}</dt>
          <dd data-elapsed="">{elapsed}</dd>
        </div>
      </dl>
      <button type="button" onClick={onRestart}>
        {text.restart}
      </button>
    </div>
  )
}
