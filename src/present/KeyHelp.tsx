import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './KeyHelp.module.css'

/** What each key does, for whoever has the keyboard or the clicker. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLocale()
  const { keys, close } = presentWords(words)
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
    <Dialog width={60} label={keys.title} onClose={onClose}>
      <h2 className={styles.title}>{keys.title}</h2>
      <dl className={styles.keys}>
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
      <form method="dialog" className={styles.close}>
        <button type="submit">{close}</button>
      </form>
    </Dialog>
  )
}
