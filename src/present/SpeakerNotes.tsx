import { useState } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import type { ToldSlide } from './channel.ts'
import styles from './Speaker.module.css'

interface SpeakerNotesProps {
  readonly slide: ToldSlide
  /** Null leads back to the notes that are made of the figures. */
  readonly onWrite: (scene: string, text: string | null) => void
}

/** What there is to say of a scene: the sentences of the brief, or what the speaker wrote in their place. */
export function SpeakerNotes({ slide: { name, notes, isNoted }, onWrite }: SpeakerNotesProps) {
  const { words } = useLocale()
  const text = presentWords(words)
  // What is being written is not written over by what comes back of it; what the figures say, when it is another, is.
  const computed = isNoted ? null : notes
  const [seen, setSeen] = useState(computed)
  const [turns, setTurns] = useState(0)
  if (seen !== computed) {
    setSeen(computed)
    if (computed !== null) setTurns(turns + 1)
  }
  return (
    <section className={styles.notes} aria-labelledby="speaker-notes">
      <h2 id="speaker-notes">
        {text.speakerView.notes}
        {isNoted && (
          <>
            <small> {text.heading.edited}</small>
            <button type="button" onClick={() => onWrite(name, null)}>
              {text.speakerView.restoreNotes}
            </button>
          </>
        )}
      </h2>
      <textarea
        key={turns}
        aria-labelledby="speaker-notes"
        defaultValue={notes}
        onChange={({ currentTarget }) => onWrite(name, currentTarget.value)}
      />
    </section>
  )
}
