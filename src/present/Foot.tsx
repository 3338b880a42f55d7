import { useLocale } from '#i18n/locale.tsx'
import { presentWords } from '#i18n/present/words.ts'
import { useOverall } from '#panels/overall.ts'
import styles from './Foot.module.css'

interface FootProps {
  /** From when the figures are. */
  readonly label: string
  readonly at: number
  readonly of: number
}

/** As many as fit; the files have them all. */
const SOURCES_NAMED = 2

/** Under the scene: when its figures were frozen, as of when and from whom they are, and which page it is. */
export function Foot({ label, at, of }: FootProps) {
  const { words, format } = useLocale()
  const overall = useOverall()
  const names = (overall?.sources ?? []).map((name) => format.name(name))
  const first = names.slice(0, SOURCES_NAMED).join(words.app.listed)
  const sources = names.length > SOURCES_NAMED ? words.freshness.andOthers(first, names.length) : first
  return (
    <footer className={styles.foot}>
      <p className={styles.says}>
        <b role="status">{label}</b>
        {overall?.demo && <b>{words.freshness.demo}</b>}
        {overall?.asOf != null && <span>{words.freshness.asOf(format.stamp(overall.asOf))}</span>}
        {names.length > 0 && <span className={styles.sources}>{words.freshness.source(sources)}</span>}
      </p>
      <span className={styles.page}>{presentWords(words).page(String(at + 1), String(of))}</span>
    </footer>
  )
}
