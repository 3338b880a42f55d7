import { useLocale } from '#i18n/locale.tsx'
import styles from './Message.module.css'

/** `config.json` is missing or wrong: names the key, for whoever installed the app. */
export function ConfigProblem({ detail }: { detail: string }) {
  const { words } = useLocale()
  return (
    <main className={styles.message}>
      <h1>{words.app.configWrong}</h1>
      <p>{words.app.configHint}</p>
      <code>{detail}</code>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {words.app.retry}
        </button>
      </p>
    </main>
  )
}
