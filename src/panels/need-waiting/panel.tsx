import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { NeedWaitingPicture } from './Picture.tsx'
import { needWaitingView } from './view.ts'

/** The needs that wait longest for a decision (待决清单); nothing of who asked. */
export const needWaitingPanel = definePanel({
  id: 'need-waiting',
  title: (words) => needsPageWords(words).waiting.title,
  question: (words) => needsPageWords(words).waiting.question,
  leadsTo: 'needs',
  indicators: ['need_wait', 'need_day'],
  requests: ({ period }) => ({
    times: ask(responseTimesEndpoint, period),
    needs: optional(ask(needsEndpoint, period)),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) => needWaitingView(answers, scope.station, rules),
  Picture: NeedWaitingPicture,
  table: ({ rows }, words, format) => {
    const { town: townTitle, topic: topicTitle, waiting } = needsPageWords(words)
    return {
      columns: [
        { id: 'state', title: waiting.state, kind: 'text' },
        { id: 'town', title: townTitle, kind: 'text' },
        { id: 'topic', title: topicTitle, kind: 'text' },
        { id: 'acceptedOn', title: waiting.acceptedOn, kind: 'text' },
        { id: 'waited', title: waiting.waited, kind: 'number', compares: 'never' },
        { id: 'status', title: waiting.status, kind: 'text' },
        { id: 'number', title: waiting.number, kind: 'text' },
      ],
      rows: rows.map(({ need, age, patience, topic, town }) => [
        plain(waiting.patience[patience]),
        leading(plain(town === null ? need.stationCode : format.name(town)), 'station', {
          station: need.stationCode,
        }),
        plain(topic === null ? need.topicId : format.name(topic)),
        plain(need.acceptedOn),
        figure(format.days(age), age),
        plain(waiting.statuses[need.status]),
        plain(need.id),
      ]),
    }
  },
})
