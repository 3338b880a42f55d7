import { lazy, Suspense } from 'react'
import { decisionsEndpoint } from '#api/decisions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { originInFull, topicInWords } from './named.ts'
import styles from './panel.module.css'
import type { NeedFlowView } from './view.ts'
import { needFlowView } from './view.ts'

const Flow = lazy(async () => ({ default: (await import('./Flow.tsx')).Flow }))

function NeedFlowPicture({ view }: PictureProps<NeedFlowView>) {
  const { words, format } = useLocale()
  const { flow } = needsPageWords(words)
  return (
    <div className={styles.flow}>
      {view.ways.length === 0 ? (
        <Nothing>{flow.none}</Nothing>
      ) : (
        <Suspense fallback={<Skeleton label={words.panel.loading(flow.title)} />}>
          <Flow view={view} />
        </Suspense>
      )}
      {view.unreported > 0 && (
        <p className={styles.note}>{flow.unreported(format.count(count(view.unreported)))}</p>
      )}
    </div>
  )
}

/** 调查 > 需求 > 去向: what came in goes out; what nobody told is a stream of its own. */
export const needFlowPanel = definePanel({
  id: 'need-flow',
  title: (words) => needsPageWords(words).flow.title,
  question: (words) => needsPageWords(words).flow.question,
  indicators: ['need_n', 'need_cvt'],
  countsFrom: 'year',
  requests: ({ period }) => ({
    needs: ask(needsEndpoint, period),
    decisions: ask(decisionsEndpoint, period),
    surveys: optional(ask(surveysEndpoint, period)),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers, scope }) => needFlowView(answers, scope.station),
  Picture: NeedFlowPicture,
  table: ({ origins, topics, ways }, words, format) => {
    const page = needsPageWords(words)
    const { flow } = page
    const originOf = new Map(origins.map(({ id, what }) => [id, originInFull(what, page, format)]))
    const topicOf = new Map(topics.map((topic) => [topic.id, topicInWords(topic, format)]))
    return {
      columns: [
        { id: 'origin', title: flow.columns.origin, kind: 'text' },
        { id: 'topic', title: flow.columns.topic, kind: 'text' },
        { id: 'standing', title: flow.columns.standing, kind: 'text' },
        { id: 'needs', title: flow.count, kind: 'number' },
      ],
      rows: ways.map(({ origin, topic, standing, needs }) => [
        plain(originOf.get(origin) ?? origin),
        plain(topicOf.get(topic) ?? topic),
        plain(flow.standings[standing]),
        figure(format.count(needs), needs),
      ]),
    }
  },
})
