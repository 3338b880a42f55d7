import { lazy, Suspense } from 'react'
import { roundEnd } from '#charts/axis.ts'
import type { ServiceMonth } from '#domain/services.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'

/** The chart library comes with the first picture that needs it. */
const TrendChart = lazy(() => import('#charts/TrendChart.tsx').then((file) => ({ default: file.TrendChart })))

const LINES = [
  { figure: 'activities', tone: 'first' },
  { figure: 'personTimes', tone: 'second' },
] as const

type Figure = (typeof LINES)[number]['figure']

/** The end of the axis of a line. */
const endOf = (months: readonly ServiceMonth[], figure: Figure) =>
  roundEnd(months.map((month) => month[figure].total))

interface LineProps {
  readonly months: readonly ServiceMonth[]
  readonly line: (typeof LINES)[number]
}

function Line({ months, line: { figure, tone } }: LineProps) {
  const { words, format } = useLocale()
  const { activities } = servicesWords(words)
  const name = activities[figure]
  const inWords = (value: number) => format.count(count(value))
  const points = months.map((month) => ({
    value: month[figure].total,
    text: format.count(month[figure].total),
  }))
  const [first, last] = [months[0], months.at(-1)]
  const label =
    first === undefined || last === undefined
      ? name
      : activities.line(
          name,
          format.count(first[figure].total),
          format.month(first.month),
          format.count(last[figure].total),
          format.month(last.month),
        )
  return (
    <TrendChart
      steps={months.map(({ month }) => format.monthTick(month))}
      series={[{ id: figure, label: name, points, tone }]}
      axis={{ from: 0, to: endOf(months, figure) }}
      alike={LINES.map((other) => inWords(endOf(months, other.figure)))}
      format={inWords}
      label={label}
    />
  )
}

/** Two lines, each on an axis of its own: what is held, and who comes, are not of one unit. */
export function ActivitiesPicture({ view: months }: PictureProps<readonly ServiceMonth[]>) {
  const { words } = useLocale()
  if (months.length === 0) return <Nothing />
  return (
    <div className={styles.lines}>
      <Suspense fallback={<Skeleton label={words.panel.loading(servicesWords(words).activities.title)} />}>
        {LINES.map((line) => (
          <div key={line.figure} className={styles.line}>
            <Line months={months} line={line} />
          </div>
        ))}
      </Suspense>
    </div>
  )
}
