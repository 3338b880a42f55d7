import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { SurroundingsContext, useSurroundings } from '#panels/surroundings.ts'
import { provenanceLines } from './provenance-lines.ts'
import { SceneParts } from './SceneParts.tsx'
import styles from './Sheets.module.css'
import type { Slide } from './use-story.ts'

interface SheetsProps {
  readonly slides: readonly Slide[]
  /** From when the figures are. */
  readonly label: string
}

/** The story on paper: a scene a sheet, A4 across, with its finding, its picture, and what it says of itself. */
export function Sheets({ slides, label }: SheetsProps) {
  const { words, format } = useLocale()
  const text = presentWords(words)
  const surroundings = useSurroundings()
  const cache = useQueryClient()
  // Nobody presses anything on paper, and paper is pale.
  const around = useMemo(
    () => ({ ...surroundings, attended: false, theme: 'light' as const }),
    [surroundings],
  )
  return (
    <SurroundingsContext value={around}>
      <main className={styles.sheets} aria-label={text.title}>
        {slides.map((slide, at) => (
          <section key={slide.name} className={styles.sheet} data-sheet={slide.name} data-report="">
            <h2>{slide.title}</h2>
            <div className={styles.picture}>
              <SceneParts parts={slide.parts} />
            </div>
            <footer>
              <p>
                {[
                  label,
                  ...provenanceLines(slide, { cache, surroundings: around, words, format }),
                  ...(slide.edited === null ? [] : [text.titleEdited]),
                ].join(' · ')}
              </p>
              <span>{text.page(String(at + 1), String(slides.length))}</span>
            </footer>
          </section>
        ))}
      </main>
    </SurroundingsContext>
  )
}
