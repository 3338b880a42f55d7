import { lazy, Suspense } from 'react'
import { ask } from '#api/request.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import type { ResponseMonth } from '#domain/response-times.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { figure } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { responseTrendView } from './view.ts'

/** The chart library comes with the line. */
const Trend = lazy(async () => ({ default: (await import('./Trend.tsx')).Trend }))

function ResponseTrendPicture({ view }: PictureProps<readonly ResponseMonth[]>) {
  const { words } = useLocale()
  if (view.length === 0) return <Nothing />
  return (
    <Suspense fallback={<Skeleton label={words.panel.loading(needsPageWords(words).trend.title)} />}>
      <Trend months={view} />
    </Suspense>
  )
}

/** 响应时长 of the city month by month: whether decisions come sooner than they did. */
export const responseTrendPanel = definePanel({
  id: 'response-trend',
  title: (words) => needsPageWords(words).trend.title,
  question: (words) => needsPageWords(words).trend.question,
  indicators: ['need_day'],
  covers: 'city',
  requests: ({ period }) => ({ times: ask(responseTimesEndpoint, period) }),
  view: ({ answers }) => responseTrendView(answers.times),
  Picture: ResponseTrendPicture,
  table: (months, words, format) => {
    const { trend, response } = needsPageWords(words)
    return {
      columns: [
        { id: 'month', title: trend.month, kind: 'text' },
        { id: 'median', title: response.median, kind: 'number' },
      ],
      rows: months.map(({ period, median }) => [
        { text: format.month(period), value: period },
        figure(format.days(median), median),
      ]),
    }
  },
})
