import { useLocale } from '#i18n/locale.tsx'
import { noticeSentence } from '#i18n/notice.ts'
import styles from './Banner.module.css'
import { useScopeInForce } from './use-scope.ts'

/** Says which part of the address could not be followed, and what is shown instead. */
export function Notices() {
  const { words, format } = useLocale()
  const { notices, settle } = useScopeInForce()
  if (notices.length === 0) return null
  const { title, dismiss } = words.scope.notices
  return (
    <section className={styles.banner} role="status" aria-label={title}>
      <div>
        {notices.map((notice) => (
          <p key={notice.part}>{noticeSentence(notice, words, format)}</p>
        ))}
      </div>
      <button type="button" onClick={settle}>
        {dismiss}
      </button>
    </section>
  )
}
