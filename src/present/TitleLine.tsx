import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { WholeFigures } from '#ui/WholeFigures.tsx'
import styles from './TitleLine.module.css'
import type { Slide } from './use-story.ts'

interface TitleLineProps {
  readonly slide: Slide
  readonly edits: boolean
  readonly onEdit: (edits: boolean) => void
  /** Null leads back to the sentence of the figures. */
  readonly onWrite: (text: string | null) => void
  /** What else can be pressed; it stands in the same line as what changes the title. */
  readonly children: ReactNode
}

/** From so many letters on a title would take two lines, the second with a word or two. */
const LONG = 42

/** The finding of a scene in one sentence, which the presenter may put in his own words. */
export function TitleLine({ slide, edits, onEdit, onWrite, children }: TitleLineProps) {
  const { words } = useLocale()
  const text = presentWords(words).heading
  const { title, edited, computed } = slide
  if (edits) return <TitleInput {...{ slide, onEdit, onWrite }} />
  return (
    <header className={styles.head}>
      <h1 data-long={title.length > LONG ? '' : undefined}>
        <WholeFigures sentence={title} />
      </h1>
      <div className={styles.actions}>
        {edited !== null && (
          <span className={styles.mark} title={text.computed(computed ?? '')}>
            ✎ {text[edited]}
          </span>
        )}
        <div className={styles.pressed} data-controls="">
          {edited !== null && (
            <button type="button" className={styles.quiet} onClick={() => onWrite(null)}>
              {text.restore}
            </button>
          )}
          {computed !== null && (
            <button type="button" className={styles.quiet} onClick={() => onEdit(true)}>
              {text.edit}
            </button>
          )}
          {children}
        </div>
      </div>
    </header>
  )
}

function TitleInput({
  slide: { title, computed },
  onEdit,
  onWrite,
}: Omit<TitleLineProps, 'edits' | 'children'>) {
  const { words } = useLocale()
  const text = presentWords(words).heading
  const input = useRef<HTMLTextAreaElement>(null)
  // Whoever asked to edit wants to write at once.
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const save = () => {
    onWrite(input.current?.value ?? null)
    onEdit(false)
  }
  return (
    <form
      className={styles.head}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <textarea
        ref={input}
        className={styles.input}
        aria-label={text.input}
        defaultValue={title}
        rows={2}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEdit(false)
          // Where words are being composed, the key chooses one of them.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
      <p className={styles.actions}>
        {computed !== null && <small>{text.computed(computed)}</small>}
        <button type="submit">{text.save}</button>
        <button type="button" onClick={() => onEdit(false)}>
          {text.cancel}
        </button>
      </p>
    </form>
  )
}
