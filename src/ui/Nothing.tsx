import { useLocale } from '#i18n/locale.tsx'
import styles from './Nothing.module.css'

/** In place of a list without rows: a blank panel would look broken. */
export function Nothing() {
  const { words } = useLocale()
  return <p className={styles.nothing}>{words.panel.empty}</p>
}
