import type { ReactNode } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Nothing.module.css'

/**
 * In place of a list without rows: a blank panel would look broken. Says what there is none of, where that is known.
 */
export function Nothing({ children }: { readonly children?: ReactNode }) {
  const { words } = useLocale()
  return <p className={styles.nothing}>{children ?? words.panel.empty}</p>
}
