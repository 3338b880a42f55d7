import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Message.module.css'

const RETRY_MS = 30_000

/** The page itself failed, not one of its panels: says so and starts over by itself, at a wall as well. */
export function Broken() {
  const { words } = useLocale()
  const error = useRouteError()
  // Starting over is the browser's: outside of React.
  useEffect(() => {
    const timer = setTimeout(() => window.location.reload(), RETRY_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main className={styles.message}>
      <h1>{words.app.broken}</h1>
      <p>{words.app.brokenHint}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {words.app.retry}
      </button>
      <details>
        <summary>{words.failure.detail}</summary>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </details>
    </main>
  )
}
