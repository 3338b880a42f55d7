import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { askBefore } from '../ask-before.ts'
import { medianText } from '../median-text.ts'
import { definePanel, optional } from '../panel.ts'
import { ResponseTimePicture } from './Picture.tsx'
import { responseTimeView } from './view.ts'

/** 响应时长 town by town: the medians that the backend tells, against the city's and the months before. */
export const responseTimePanel = definePanel({
  id: 'response-time',
  title: (words) => needsPageWords(words).response.title,
  question: (words) => needsPageWords(words).response.question,
  indicators: ['need_day'],
  covers: 'city',
  requests: ({ period, before }) => ({
    times: ask(responseTimesEndpoint, period),
    timesMonth: askBefore(responseTimesEndpoint, before.month),
    timesYear: askBefore(responseTimesEndpoint, before.year),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers }) =>
    responseTimeView(answers, answers.stations?.data ?? [], answers.geography?.data.towns ?? []),
  Picture: ResponseTimePicture,
  table: ({ city, rows }, words, format) => {
    const { town: townTitle, response } = needsPageWords(words)
    return {
      columns: [
        { id: 'town', title: townTitle, kind: 'text' },
        { id: 'median', title: response.median, kind: 'number' },
        { id: 'decided', title: response.decided, kind: 'number' },
      ],
      rows: [
        ...rows.map((row) => [
          leading(plain(row.town === null ? row.stationCode : format.name(row.town)), 'station', {
            station: row.stationCode,
          }),
          figure(medianText(row, format), row.median),
          figure(format.count(row.decided), row.decided),
        ]),
        [
          plain(response.city),
          figure(medianText(city, format), city.median),
          figure(format.count(city.decided), city.decided),
        ],
      ],
    }
  },
})
