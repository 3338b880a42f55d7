import { geographyEndpoint } from '#api/geography.ts'
import { askOutlines } from '#api/outlines.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { dayOf } from '#domain/periods.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { CoveragePicture } from './Picture.tsx'
import { gapsText, lateText } from './reading.ts'
import { coverageView } from './view.ts'

/** Whether every town is covered, and which villages and communities have no room (社工室) yet. */
export const coveragePanel = definePanel({
  id: 'coverage',
  title: (words) => words.panels.coverage.title,
  question: (words) => words.panels.coverage.question,
  indicators: ['rm_n', 'rm_cov', 'cert_10k', 'pj_n', 'pj_gap', 'ev_score'],
  covers: 'city',
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    outlines: askOutlines(period),
    rooms: ask(roomsEndpoint, period),
    projects: ask(projectsEndpoint, period),
  }),
  view: ({ answers, scope, rules }) =>
    coverageView(
      {
        geography: answers.geography.data,
        outlines: answers.outlines.data,
        stations: answers.stations.data,
        rooms: answers.rooms.data,
        projects: answers.projects.data,
      },
      scope.measure,
      dayOf(answers.projects.asOf),
      rules,
    ),
  Picture: CoveragePicture,
  table: (view, words, format) => {
    const {
      measures,
      panels: { coverage },
    } = words
    return {
      columns: [
        { id: 'town', title: coverage.town, kind: 'text' },
        { id: 'rooms', title: coverage.rooms, kind: 'number' },
        { id: 'units', title: coverage.units, kind: 'number' },
        {
          id: 'coverage',
          title: measures['room-coverage'],
          titleInFile: words.panel.withUnit(measures['room-coverage'], words.panel.share),
          kind: 'share',
        },
        { id: 'gaps', title: coverage.gaps, kind: 'text' },
        { id: 'certified', title: measures['certified-10k'], kind: 'number' },
        { id: 'active', title: measures['active-projects'], kind: 'number' },
        { id: 'late', title: measures['late-projects'], kind: 'number' },
        { id: 'evaluation', title: measures.evaluation, kind: 'number' },
      ],
      rows: [...view.towns.values()].map((town) => {
        const own = (text: string, value: number | null) =>
          town.stationCode === null ? plain(coverage.noStation) : figure(text, value)
        return [
          town.stationCode === null
            ? plain(format.name(town.name))
            : leading(plain(format.name(town.name)), 'station', { station: town.stationCode }),
          own(format.count(town.rooms), town.rooms),
          figure(format.count(town.units), town.units),
          own(format.ratio(town.coverage), town.coverage),
          plain(gapsText(view, town, words, format)),
          own(format.perTenThousand(town.certifiedPer10k), town.certifiedPer10k),
          own(format.count(town.activeProjects), town.activeProjects),
          own(lateText(town, words, format), town.unlitProjects === 0 ? town.lateProjects : null),
          own(format.score(town.evaluation), town.evaluation),
        ]
      }),
    }
  },
})
