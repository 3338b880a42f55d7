import { steadySpan } from '#charts/axis.ts'
import { TrendChart } from '#charts/TrendChart.tsx'
import type { ResponseMonth } from '#domain/response-times.ts'
import { days } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'

/** The city's median month by month, from zero: half as long looks half as high. */
export function Trend({ months }: { readonly months: readonly ResponseMonth[] }) {
  const { words, format } = useLocale()
  const { trend } = needsPageWords(words)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <TrendChart
      steps={months.map(({ period }) => format.monthTick(period))}
      series={[
        {
          id: 'city',
          label: trend.city,
          points: months.map(({ median }) => ({ value: median, text: format.days(median) })),
          tone: 'second',
        },
      ]}
      axis={{ from: 0, to: steadySpan(months.map(({ median }) => median)).to }}
      format={(value) => format.days(days(value))}
      label={trend.label(format.month(first.period), format.month(last.period))}
    />
  )
}
