import { Link } from 'react-router'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Message.module.css'

export function NotFound() {
  const { words } = useLocale()
  return (
    <div className={styles.message}>
      <h1>{words.app.notFound}</h1>
      <p>{words.app.notFoundHint}</p>
      <Link to="/">{words.app.toOverview}</Link>
    </div>
  )
}
