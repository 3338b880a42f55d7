import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { leading, plain } from '#ui/table-twin.ts'
import { askBefore } from '../ask-before.ts'
import { definePanel } from '../panel.ts'
import { UnitsPicture } from './Picture.tsx'
import { unitsView } from './view.ts'

/** The villages and communities of one town: which have a room and which not, and the profile of the one looked at. */
export const unitsPanel = definePanel({
  id: 'units',
  title: (words) => coverageWords(words).units.title,
  question: (words) => coverageWords(words).units.question,
  indicators: ['rm_n', 'rm_cov'],
  requests: ({ period, before, unit }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    rooms: ask(roomsEndpoint, period),
    month: unit === null ? null : askBefore(roomsEndpoint, before.month),
    year: unit === null ? null : askBefore(roomsEndpoint, before.year),
    stationsMonth: unit === null ? null : askBefore(stationsEndpoint, before.month),
    stationsYear: unit === null ? null : askBefore(stationsEndpoint, before.year),
  }),
  view: ({ answers, scope }) =>
    unitsView(
      {
        towns: answers.geography.data.towns,
        stations: answers.stations.data,
        rooms: answers.rooms.data,
        before: {
          month: { rooms: answers.month?.data ?? null, stations: answers.stationsMonth?.data ?? null },
          year: { rooms: answers.year?.data ?? null, stations: answers.stationsYear?.data ?? null },
        },
      },
      scope,
    ),
  Picture: UnitsPicture,
  table: (view, words, format) => {
    const { units } = coverageWords(words)
    const rows = view.state === 'chosen' ? [...view.own.gaps, ...view.own.untold, ...view.own.covered] : []
    const station = view.state === 'chosen' ? view.own.station : null
    return {
      columns: [
        { id: 'unit', title: units.unit, kind: 'text' },
        { id: 'kind', title: units.kind, kind: 'text' },
        { id: 'code', title: units.code, kind: 'text' },
        { id: 'state', title: units.state, kind: 'text' },
        { id: 'since', title: units.since, kind: 'text' },
        { id: 'station', title: units.station, kind: 'text' },
      ],
      rows: rows.map(({ name, kind, code, state, since }) => [
        leading(plain(name), 'coverage', { station: station?.code ?? null, unit: code }),
        plain(words.panels.coverage.kinds[kind]),
        plain(code),
        plain(units.states[state ?? 'unreported']),
        since === null ? plain(format.none) : { text: format.month(since), value: since },
        plain(station === null ? format.none : format.name(station.name)),
      ]),
    }
  },
})
