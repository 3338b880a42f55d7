import { evaluationWords } from '#i18n/evaluation/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './evaluation.module.css'

/** In place of every picture while no year is closed. */
export function NotClosed() {
  const { words } = useLocale()
  const { notClosed, notClosedHint } = evaluationWords(words)
  return (
    <div className={styles.empty}>
      <p>{notClosed}</p>
      <p className={styles.muted}>{notClosedHint}</p>
    </div>
  )
}
