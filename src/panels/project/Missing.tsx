import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import styles from './project.module.css'

/** In place of a figure of a project that there is not; the head of the page says so in full. */
export function Missing() {
  const { words } = useLocale()
  return <p className={styles.muted}>{projectWords(words).missing}</p>
}
