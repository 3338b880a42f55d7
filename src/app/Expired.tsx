import { useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Banner.module.css'
import { useServices } from './services.ts'

/** The login expired: says so, and leads to where one signs in when the configuration names the place. */
export function Expired() {
  const { words } = useLocale()
  const { config, connection } = useServices()
  const expired = useSyncExternalStore(connection.subscribe, connection.isExpired)
  if (!expired) return null
  return (
    <section className={styles.banner} role="status">
      <p>
        {words.app.expired} · {words.freshness.kept}
      </p>
      {config.signIn !== null && <a href={config.signIn}>{words.app.signIn}</a>}
    </section>
  )
}
