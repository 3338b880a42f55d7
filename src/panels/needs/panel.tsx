import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { NeedsPicture } from './Picture.tsx'
import type { NeedsView } from './view.ts'
import { needsView } from './view.ts'

const empty = plain('')

const topicRows = ({ topics }: NeedsView, kind: string, format: Format): Cell[][] =>
  topics.map(({ topic, accepted, linked, conversion, unreported }) => [
    plain(kind),
    plain(format.name(topic.name)),
    empty,
    figure(format.count(accepted), accepted),
    figure(format.count(linked), linked),
    figure(conversion === null ? format.none : format.ratio(conversion), conversion),
    figure(format.count(count(unreported)), unreported),
    empty,
    empty,
    empty,
  ])

const surveyRows = ({ surveys }: NeedsView, kind: string, format: Format): Cell[][] =>
  surveys.map(({ survey, town }) => [
    plain(kind),
    plain(format.name(survey.title)),
    plain(town === null ? format.none : format.name(town)),
    empty,
    empty,
    empty,
    empty,
    ...(survey.method === 'forms'
      ? [
          figure(format.count(survey.analysed), survey.analysed),
          figure(format.count(survey.valid), survey.valid),
          empty,
        ]
      : [empty, empty, plain(format.published(survey.visited))]),
  ])

function needsTable(view: NeedsView, words: Words, format: Format) {
  const { columns, kinds } = words.panels.needs
  const column = (id: keyof typeof columns, kind: 'text' | 'number' | 'share') => ({
    id,
    title: columns[id],
    kind,
  })
  return {
    columns: [
      column('kind', 'text'),
      column('name', 'text'),
      column('town', 'text'),
      column('accepted', 'number'),
      column('linked', 'number'),
      { ...column('rate', 'share'), titleInFile: words.panel.withUnit(columns.rate, words.panel.share) },
      { ...column('leftOut', 'number'), leftOut: true as const },
      column('analysed', 'number'),
      column('valid', 'number'),
      column('visited', 'number'),
    ],
    rows: [...topicRows(view, kinds.need, format), ...surveyRows(view, kinds.survey, format)],
  }
}

/** What residents ask for, and what became a project of it (需求转化). */
export const needsPanel = definePanel({
  id: 'needs',
  title: (words) => words.panels.needs.title,
  question: (words) => words.panels.needs.question,
  leadsTo: 'needs',
  indicators: ['need_n', 'need_cvt', 'sv_valid', 'ha_n'],
  countsFrom: 'year',
  requests: ({ period }) => ({
    needs: ask(needsEndpoint, period),
    surveys: optional(ask(surveysEndpoint, period)),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { needs, surveys, stations, geography }, scope }) =>
    needsView(needs.data, surveys?.data ?? [], stations?.data ?? [], geography?.data ?? null, scope.station),
  Picture: NeedsPicture,
  table: needsTable,
})
