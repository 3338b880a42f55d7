import { useLocale } from '#i18n/locale.tsx'
import styles from './Message.module.css'

interface ConfigProblemProps {
  /** Unreachable: the server did not answer, and is asked again by itself. Wrong: somebody has to mend the file. */
  readonly kind: 'unreachable' | 'wrong'
  readonly detail: string
}

/** `config.json` cannot be had, or is wrong: then it names the key, for whoever installed the app. */
export function ConfigProblem({ kind, detail }: ConfigProblemProps) {
  const { words } = useLocale()
  const { title, hint } = words.app.config[kind]
  return (
    <main className={styles.message}>
      <h1>{title}</h1>
      <p>{hint}</p>
      <code>{detail}</code>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {words.app.retry}
        </button>
      </p>
    </main>
  )
}
