import { useLocale } from '#i18n/locale.tsx'
import styles from './Failed.module.css'
import { StateMark } from './StateMark.tsx'

interface FailedProps {
  readonly title: string
  /** For whoever runs the backend; one click away. */
  readonly detail: string
  /** Whether it is tried again without anybody asking. */
  readonly retries: boolean
  /** Null where nobody stands who could press anything: then there is no detail to open either. */
  readonly onRetry: (() => void) | null
}

/** In place of a picture that cannot be drawn: what is wrong, whether it tries again, and the detail on demand. */
export function Failed({ title, detail, retries, onRetry }: FailedProps) {
  const { words } = useLocale()
  return (
    <div className={styles.failed} role="alert">
      <p className={styles.title}>
        <StateMark state="failed" />
        {title}
      </p>
      <p className={styles.hint}>
        {retries && `${words.failure.retrying} `}
        {onRetry && (
          <button type="button" onClick={onRetry}>
            {words.failure.retryNow}
          </button>
        )}
      </p>
      {onRetry && (
        <details>
          <summary>{words.failure.detail}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  )
}
