import { steadySpan } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { TrendLine } from '#charts/TrendLine.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { WorkforceView } from './view.ts'

function Trend({ months, ends }: Pick<WorkforceView, 'months' | 'ends'>) {
  const { words, format } = useLocale()
  const { workforce } = words.panels
  if (ends === null) return <p className={styles.caption}>{workforce.noTrend}</p>
  const totals = months.map(({ total }) => total)
  const first = { value: format.count(ends.first.total), at: format.month(ends.first.period) }
  const last = { value: format.count(ends.last.total), at: format.month(ends.last.period) }
  const isOne = ends.first.period === ends.last.period
  return (
    <>
      <div className={styles.line}>
        <TrendLine
          values={totals}
          axis={steadySpan(totals)}
          first={isOne ? null : first}
          last={last}
          label={
            isOne
              ? `${last.at} ${last.value}`
              : workforce.trendLabel(first.value, first.at, last.value, last.at)
          }
        />
      </div>
      <p className={styles.caption}>{workforce.trend}</p>
    </>
  )
}

/** Three levels with their share, and how their sum came to be month by month. */
export function WorkforcePicture({ view, scope }: PictureProps<WorkforceView>) {
  const { words, format } = useLocale()
  if (view.months.length === 0) return <Nothing />
  const rows = view.levels.map(({ level, certified, share }) => ({
    id: level,
    label: words.levels[level],
    length: share,
    value:
      share === null
        ? format.count(certified)
        : words.panels.workforce.value(format.count(certified), format.ratio(share)),
  }))
  return (
    <div className={styles.workforce}>
      <div className={styles.levels}>
        {scope.station !== null && <p className={styles.caption}>{words.panels.workforce.cityWide}</p>}
        <BarRows rows={rows} tone="first" />
      </div>
      <div className={styles.trend}>
        <Trend months={view.months} ends={view.ends} />
      </div>
    </div>
  )
}
