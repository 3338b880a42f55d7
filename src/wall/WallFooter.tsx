import { useLocale } from '#i18n/locale.tsx'
import { useOverall } from '#panels/overall.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './Wall.module.css'

/** Whether the figures are a demonstration, who they come from and who answers for them. */
export function WallFooter() {
  const { words, format } = useLocale()
  const { config } = useSurroundings()
  const overall = useOverall()
  return (
    <footer className={styles.footer}>
      {overall?.demo && <b>{words.freshness.demo}</b>}
      {overall !== null && overall.sources.length > 0 && (
        <span>
          {words.freshness.source(overall.sources.map((name) => format.name(name)).join(words.app.listed))}
        </span>
      )}
      <span>{words.freshness.owner(format.name(config.owner))}</span>
    </footer>
  )
}
