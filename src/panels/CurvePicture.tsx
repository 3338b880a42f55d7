import { lazy, Suspense, useMemo } from 'react'
import type { CurvePoint, ProgressCurve } from '#domain/progress-curve.ts'
import { ratio } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import styles from './CurvePicture.module.css'
import { Phrases } from './Phrases.tsx'

/** The chart library comes with the first picture that needs it. */
const TrendChart = lazy(() => import('#charts/TrendChart.tsx').then((file) => ({ default: file.TrendChart })))

interface CurvePictureProps {
  readonly curve: ProgressCurve
  /** What the curve is of, and what it leaves out: a phrase each. */
  readonly notes: readonly string[]
}

const WHOLE = { from: 0, to: 1 }

/** The S-curve: what was to be done by the end of each month, and what is. */
export function CurvePicture({ curve, notes }: CurvePictureProps) {
  const { words, format } = useLocale()
  const { curve: text } = projectsWords(words)
  const { points, planned, actual, gap } = curve
  const now = text.now(format.ratio(planned), format.ratio(actual), format.pointsInWords(gap))
  const series = useMemo(() => {
    const line = (told: (point: CurvePoint) => number | null) =>
      points.map((point) => {
        const value = told(point)
        return { value, text: value === null ? format.none : format.ratio(ratio(value)) }
      })
    return [
      {
        id: 'planned',
        label: text.planned,
        points: line((point) => point.planned),
        tone: 'quiet' as const,
        dashed: true,
      },
      { id: 'actual', label: text.actual, points: line((point) => point.actual), tone: 'first' as const },
    ]
  }, [points, text, format])
  return (
    <div className={styles.curve}>
      <p>
        <b>{now}</b> <Phrases of={notes} />
      </p>
      <div className={styles.plot}>
        <Suspense fallback={<Skeleton label={words.panel.loading(text.title)} />}>
          <TrendChart
            steps={points.map(({ month }) => format.monthTick(month))}
            series={series}
            axis={WHOLE}
            format={(value) => format.wholePercent(ratio(value))}
            label={now}
          />
        </Suspense>
      </div>
    </div>
  )
}
