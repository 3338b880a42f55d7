import { useEffect } from 'react'
import { useLocation, useNavigate, useRouteError } from 'react-router'
import { useLocale } from '#i18n/locale.tsx'
import { useHere } from './here.ts'
import styles from './Message.module.css'
import { startOver } from './start-over.ts'

/** The page itself failed, not one of its panels: says so and starts over by itself, at a wall as well. */
export function Broken() {
  const { words } = useLocale()
  const error = useRouteError()
  const location = useLocation()
  const navigate = useNavigate()
  const { setting } = useHere()
  // Starting over is the browser's: outside of React.
  useEffect(
    () =>
      startOver({
        // To go where one is clears the error.
        restart: () => void navigate(location, { replace: true }),
        reload: () => window.location.reload(),
      }),
    [navigate, location],
  )
  return (
    <main className={styles.message}>
      <h1>{words.app.broken}</h1>
      <p>{words.app.brokenHint}</p>
      {setting === 'desk' && (
        <>
          <button type="button" onClick={() => window.location.reload()}>
            {words.app.retry}
          </button>
          <details>
            <summary>{words.failure.detail}</summary>
            <code>{error instanceof Error ? error.message : String(error)}</code>
          </details>
        </>
      )}
    </main>
  )
}
