import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { count } from '#domain/units.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { GapsPicture } from './Picture.tsx'
import { gapsView } from './view.ts'

/** The villages and communities of the city that have no room yet (未覆盖村社区), sorted by town. */
export const gapsPanel = definePanel({
  id: 'gaps',
  title: (words) => coverageWords(words).gaps.title,
  question: (words) => coverageWords(words).gaps.question,
  indicators: ['rm_n', 'rm_cov'],
  covers: 'city',
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    rooms: ask(roomsEndpoint, period),
  }),
  view: ({ answers }) => gapsView(answers.geography.data.towns, answers.stations.data, answers.rooms.data),
  Picture: GapsPicture,
  table: ({ towns }, words, format) => {
    const { gaps: text } = coverageWords(words)
    return {
      columns: [
        { id: 'town', title: text.town, kind: 'text' },
        { id: 'in-town', title: text.inTown, kind: 'number' },
        { id: 'unit', title: text.unit, kind: 'text' },
        { id: 'kind', title: text.kind, kind: 'text' },
        { id: 'code', title: text.code, kind: 'text' },
      ],
      rows: towns.flatMap(({ town, station, gaps }) =>
        gaps.map(({ name, kind, code }) => [
          leading(plain(format.name(town)), 'coverage', { station }),
          figure(format.count(count(gaps.length)), gaps.length),
          leading(plain(name), 'coverage', { station, unit: code }),
          plain(words.panels.coverage.kinds[kind]),
          plain(code),
        ]),
      ),
    }
  },
})
