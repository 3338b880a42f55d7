import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { arrangeOwnSheets } from '#ui/paper.ts'
import { layOut, standing } from './lay-out.ts'
import type { Slide } from './use-story.ts'

export interface Saving {
  readonly isBusy: boolean
  /** Whether the scenes stand as sheets in place of the stage. */
  readonly isLaidOut: boolean
  readonly said: string
  /** Prints a scene a page: the browser saves that as PDF. */
  print(): Promise<void>
  /** Saves the scenes as a file of slides. */
  save(): Promise<void>
}

/** The story as a file. Its sheets are laid out for that, in the room of the frozen figures, and taken up again. */
export function useSaving(slides: readonly Slide[], label: string): Saving {
  const { words, format } = useLocale()
  const text = presentWords(words)
  const surroundings = useSurroundings()
  const cache = useQueryClient()
  const [isLaidOut, setLaidOut] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  // The printer is outside of React.
  useEffect(() => {
    arrangeOwnSheets(true)
    // The browser lays the paper out as soon as its event is over.
    const lay = () => flushSync(() => setLaidOut(true))
    const lift = () => setLaidOut(false)
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', lift)
    return () => {
      arrangeOwnSheets(false)
      window.removeEventListener('beforeprint', lay)
      window.removeEventListener('afterprint', lift)
    }
  }, [])
  // So is the root element, which says how large everything is.
  useEffect(() => (isLaidOut ? layOut() : undefined), [isLaidOut])

  const prepare = async () => {
    setSaid(text.saving)
    setBusy(true)
    setLaidOut(true)
    await standing()
  }
  return {
    isBusy,
    isLaidOut,
    said,
    async print() {
      if (isBusy) return
      await prepare()
      setSaid('')
      setBusy(false)
      window.print()
    },
    async save() {
      if (isBusy) return
      try {
        await prepare()
        const { saveDeck } = await import('./save-deck.ts')
        await saveDeck(slides, label, { cache, surroundings, words, format })
        setSaid(text.saved)
      } catch {
        setSaid(text.saveFailed)
      } finally {
        setLaidOut(false)
        setBusy(false)
      }
    },
  }
}
