import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { ExceptionsPicture } from './Picture.tsx'
import { measureOf, supervisionOf, whatOf, whoseInFull } from './sentences.ts'
import { exceptionsView } from './view.ts'

/** Everything that is not as it should be: what, since when, whose. A list without one of its sources would lie. */
export const exceptionsPanel = definePanel({
  id: 'exceptions',
  title: (words) => words.panels.exceptions.title,
  question: (words) => words.panels.exceptions.question,
  indicators: ['pj_gap', 'rm_cov', 'rp_ok', 'need_n', 'fn_done'],
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    projects: ask(projectsEndpoint, period),
    rooms: ask(roomsEndpoint, period),
    needs: ask(needsEndpoint, period),
    functions: ask(functionsEndpoint, period),
    reports: ask(reportsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers, scope, rules }) => exceptionsView(answers, scope.station, rules),
  Picture: ExceptionsPicture,
  table: ({ rows, places }, words, format) => {
    const { exceptions } = words.panels
    return {
      columns: [
        { id: 'kind', title: exceptions.kind, kind: 'text' },
        { id: 'what', title: exceptions.what, kind: 'text' },
        { id: 'measure', title: exceptions.measure, kind: 'text' },
        { id: 'since', title: exceptions.sinceDay, kind: 'text' },
        { id: 'age', title: exceptions.age, kind: 'number', compares: 'never' },
        { id: 'whose', title: exceptions.whose, kind: 'text' },
        { id: 'supervision', title: exceptions.supervision, kind: 'text' },
      ],
      rows: rows.map((exception) => [
        plain(exceptions.kinds[exception.kind]),
        'project' in exception
          ? leading(plain(format.name(exception.project.name)), 'project', { project: exception.project.id })
          : plain(whatOf(exception, words, format, Number.POSITIVE_INFINITY)),
        plain(measureOf(exception, words, format) ?? format.none),
        plain(exception.since ?? format.none),
        exception.age === null ? plain(format.none) : figure(format.days(exception.age), exception.age),
        plain(whoseInFull(exception, places.get(exception.stationCode ?? ''), format)),
        plain(supervisionOf(exception, words) ?? format.none),
      ]),
    }
  },
})
