import type { Freshness } from '#domain/freshness.ts'
import type { Instant } from '#domain/periods.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './FreshnessLine.module.css'
import { StateMark } from './StateMark.tsx'

interface FreshnessLineProps {
  readonly freshness: Freshness
  /** Null while there are no figures. */
  readonly asOf: Instant | null
  /** The server's time: figures of another year say their year. */
  readonly now: Instant
}

/** ● 数据截至 2 月 16 日 17:51 · 按时更新: words, shape and colour. */
export function FreshnessLine({ freshness, asOf, now }: FreshnessLineProps) {
  const { words, format } = useLocale()
  const { state, kept, noDataYet } = words.freshness
  return (
    <span className={styles.line} data-state={freshness}>
      {/* Late figures and late projects share a word, not a gravity: overdue figures are ▲. */}
      <StateMark state={freshness === 'late' ? 'overdue' : freshness} />
      <span>
        {asOf === null ? noDataYet : words.freshness.asOf(format.moment(asOf, now))} ·{' '}
        <b>{state[freshness]}</b>
        {asOf !== null && (freshness === 'failed' || freshness === 'offline') && (
          <span data-kept=""> · {kept}</span>
        )}
      </span>
    </span>
  )
}
