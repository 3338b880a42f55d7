import { useSyncExternalStore } from 'react'
import type { NameAsked } from '#browser/screen-name.ts'
import { LONGEST_SCREEN_NAME } from '#browser/screen-name.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { screensWords } from '#i18n/screens/words.ts'
import type { RelayState } from './relayed.ts'

interface ScreenFaultsProps {
  readonly asked: NameAsked
  readonly name: string | null
  readonly relay: { subscribe(onChange: () => void): () => void; read(): RelayState }
}

/** What is wrong with the name of this screen, or with the relay by which other devices drive it. */
export function ScreenFaults({ asked, name, relay }: ScreenFaultsProps) {
  const { words, format } = useLocale()
  const { refused, taken, silent } = screensWords(words).sign
  const state = useSyncExternalStore(relay.subscribe, relay.read)
  return (
    <>
      {asked.kind === 'refused' && (
        <b role="status">
          {asked.why === 'long' ? refused.long(format.count(count(LONGEST_SCREEN_NAME))) : refused[asked.why]}
        </b>
      )}
      {state === 'taken' && name !== null && <b role="status">{taken(name)}</b>}
      {state === 'silent' && <b role="status">{silent}</b>}
    </>
  )
}
