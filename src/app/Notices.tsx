import type { Notice } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './Banner.module.css'
import { useScopeInForce } from './use-scope.ts'

/** Says which part of the address could not be followed, and what is shown instead. */
export function Notices() {
  const { words, format } = useLocale()
  const { notices, settle } = useScopeInForce()
  if (notices.length === 0) return null
  const { title, period, station, other, dismiss } = words.scope.notices
  const sentence = (notice: Notice) => {
    if (notice.part === 'period') {
      return period(notice.asked, notice.shown === null ? words.scope.latest : format.month(notice.shown))
    }
    return notice.part === 'station' ? station(notice.asked) : other(notice.part, notice.asked)
  }
  return (
    <section className={styles.banner} role="status" aria-label={title}>
      <div>
        {notices.map((notice) => (
          <p key={notice.part}>{sentence(notice)}</p>
        ))}
      </div>
      <button type="button" onClick={settle}>
        {dismiss}
      </button>
    </section>
  )
}
