import type { ReactNode } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { noticeSentence } from '#i18n/notice.ts'
import { useOverall } from '#panels/overall.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './Wall.module.css'

/** As many as fit on the narrowest wall; the data page has them all. */
const SOURCES_NAMED = 2

/** Whether the figures are a demonstration, who they come from and who answers for them; then whatever the scenes say. */
export function WallFooter({ children }: { readonly children?: ReactNode }) {
  const { words, format } = useLocale()
  const { config, notices } = useSurroundings()
  const overall = useOverall()
  const names = (overall?.sources ?? []).map((name) => format.name(name))
  const first = names.slice(0, SOURCES_NAMED).join(words.app.listed)
  const sources = names.length > SOURCES_NAMED ? words.freshness.andOthers(first, names.length) : first
  return (
    <footer className={styles.footer}>
      {notices.map((notice) => (
        <b key={notice.part} role="status">
          {noticeSentence(notice, words, format)}
        </b>
      ))}
      {overall?.demo && <b>{words.freshness.demo}</b>}
      <span>{words.freshness.owner(format.name(config.owner))}</span>
      {names.length > 0 && <span>{words.freshness.source(sources)}</span>}
      {children}
    </footer>
  )
}
