import { useEffect, useRef } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import styles from './KeyHelp.module.css'

/** What each key does, for whoever has the keyboard or the clicker. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLocale()
  const { keys, close } = presentWords(words)
  const dialog = useRef<HTMLDialogElement>(null)
  // A dialog is opened by a call, not by an attribute: outside of React.
  useEffect(() => dialog.current?.showModal(), [])
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', 'PageDown', keys.space], keys.next],
    [['←', 'PageUp'], keys.previous],
    [['Home', 'End'], keys.ends],
    [['B'], keys.blank],
    [['.'], keys.black],
    [['S'], keys.spotlight],
    [['L'], keys.pointer],
    [['P'], keys.pen],
    [['C'], keys.clear],
    [['E'], keys.edit],
    [['R'], keys.refresh],
    [['N'], keys.speaker],
    [['F'], keys.fullScreen],
    [['T'], keys.theme],
    [['Esc'], keys.escape],
    [['?'], keys.help],
  ]
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={keys.title} onClose={onClose}>
      <h2>{keys.title}</h2>
      <dl>
        {rows.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{close}</button>
      </form>
    </dialog>
  )
}
