import { lazy, Suspense, useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { count } from '#domain/units.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './trend.module.css'
import type { TrendMonth } from './view.ts'
import { LINES, lineOf } from './view.ts'

/** The chart library comes with the first picture that needs it. */
const TrendChart = lazy(() => import('#charts/TrendChart.tsx').then((file) => ({ default: file.TrendChart })))

/** What the line of all levels says, its ends in words. */
function useTrendLabel(months: readonly TrendMonth[]): string {
  const { words, format } = useLocale()
  const { label, allUnreported } = certifiedWords(words).trend
  const told = months.filter(({ total }) => total !== null)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return allUnreported
  return label(
    format.count(first.total),
    format.month(first.period),
    format.count(last.total),
    format.month(last.period),
  )
}

/** All certified workers and each level, month by month, from zero: the levels are parts of the whole. */
export function TrendPicture({ view: months, scope }: PictureProps<readonly TrendMonth[]>) {
  const { words, format } = useLocale()
  const { trend, levels } = certifiedWords(words)
  const label = useTrendLabel(months)
  const series = useMemo(
    () =>
      LINES.map((level) => ({
        id: level ?? 'total',
        label: level === null ? trend.total : words.levels[level],
        points: lineOf(months, level).map((value) => ({ value, text: format.count(value) })),
        tone: level === null ? ('first' as const) : ('second' as const),
      })),
    [months, trend, words, format],
  )
  if (months.length === 0) return <Nothing />
  return (
    <div className={styles.trend}>
      {scope.station !== null && <p className={styles.caption}>{levels.cityWide}</p>}
      <div className={styles.plot}>
        <Suspense
          fallback={
            <div data-pending="">
              <Skeleton label={words.panel.loading(trend.title)} />
            </div>
          }
        >
          <TrendChart
            steps={months.map(({ period }) => format.monthTick(period))}
            series={series}
            axis={{ from: 0, to: roundEnd(lineOf(months, null)) }}
            format={(value) => format.count(count(value))}
            label={label}
          />
        </Suspense>
      </div>
    </div>
  )
}
