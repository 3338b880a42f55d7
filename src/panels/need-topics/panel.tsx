import { useMemo } from 'react'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import type { TopicTotal } from '#domain/needs.ts'
import { count } from '#domain/units.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { needTopicsView } from './view.ts'

/** Part of an axis that a figure takes; null where there is no figure. */
const lengthOn = (end: number, value: number | null) => (value === null ? null : value / end)

function NeedTopicsPicture({ view }: PictureProps<readonly TopicTotal[]>) {
  const { words, format } = useLocale()
  const { topics, unreported } = needsPageWords(words)
  const fieldOf = useMemo(() => new Map(view.map(({ topic }) => [topic.id, topic.field])), [view])
  const rows = useMemo(() => {
    const end = roundEnd(view.map(({ accepted }) => accepted))
    return view.map(({ topic, accepted, linked, conversion, unreported: silent }) => ({
      id: topic.id,
      label: format.name(topic.name),
      length: lengthOn(end, accepted),
      part: lengthOn(end, linked),
      value:
        conversion === null
          ? format.count(accepted)
          : topics.made(format.count(linked), format.count(accepted), format.ratio(conversion)),
      ...(silent > 0 && { note: unreported(format.count(count(silent))) }),
    }))
  }, [view, topics, unreported, format])
  if (rows.length === 0) return <Nothing />
  return (
    <FittingList
      rows={rows}
      idOf={({ id }) => id}
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
    >
      {(visible) => (
        <BarRows
          rows={visible}
          tone="second"
          labelOf={({ id, label }) => {
            const field = fieldOf.get(id) ?? null
            return field === null ? (
              label
            ) : (
              <PageLink to="projects" changes={{ field }}>
                {label}
              </PageLink>
            )
          }}
        />
      )}
    </FittingList>
  )
}

/** What is asked for most, with the part that became projects; a topic leads to the projects of its field. */
export const needTopicsPanel = definePanel({
  id: 'need-topics',
  title: (words) => needsPageWords(words).topics.title,
  question: (words) => needsPageWords(words).topics.question,
  leadsTo: 'needs',
  indicators: ['need_n', 'need_cvt'],
  countsFrom: 'year',
  requests: ({ period }) => ({ needs: ask(needsEndpoint, period) }),
  view: ({ answers, scope }) => needTopicsView(answers.needs.data, scope.station),
  Picture: NeedTopicsPicture,
  table: (view, words, format) => {
    const { topic: title, topics } = needsPageWords(words)
    return {
      columns: [
        { id: 'topic', title, kind: 'text' },
        { id: 'field', title: topics.field, kind: 'text' },
        { id: 'accepted', title: topics.accepted, kind: 'number' },
        { id: 'linked', title: topics.linked, kind: 'number' },
        {
          id: 'rate',
          title: topics.rate,
          titleInFile: words.panel.withUnit(topics.rate, words.panel.share),
          kind: 'share',
        },
        { id: 'unreported', title: topics.leftOut, kind: 'number', leftOut: true },
      ],
      rows: view.map(({ topic, accepted, linked, conversion, unreported }) => [
        topic.field === null
          ? plain(format.name(topic.name))
          : leading(plain(format.name(topic.name)), 'projects', { field: topic.field }),
        plain(topic.field === null ? format.none : fieldWords(words)[topic.field]),
        figure(format.count(accepted), accepted),
        figure(format.count(linked), linked),
        figure(conversion === null ? format.none : format.ratio(conversion), conversion),
        figure(format.count(count(unreported)), unreported),
      ]),
    }
  },
})
