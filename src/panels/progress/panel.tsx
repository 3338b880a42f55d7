import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { lightReason } from '#domain/lights.ts'
import { lightGroup } from '#domain/portfolio.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { ProgressPicture } from './Picture.tsx'
import { progressView } from './view.ts'

/** A gap of 0.331 is 33.1 points in a spreadsheet. */
const PER_POINT = 100

/** How far every project has come, held against the calendar. */
export const progressPanel = definePanel({
  id: 'progress',
  title: (words) => words.panels.progress.title,
  question: (words) => words.panels.progress.question,
  leadsTo: 'projects',
  indicators: ['pj_n', 'pj_prog', 'pj_time', 'pj_gap', 'bud_exec'],
  requests: ({ period }) => ({
    projects: ask(projectsEndpoint, period),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) => progressView(answers, scope.station, rules),
  Picture: ProgressPicture,
  table: ({ rows, on, rules, places }, words, format) => {
    const { progress } = words.panels
    const shareOf = (title: string) => words.panel.withUnit(title, words.panel.share)
    return {
      columns: [
        { id: 'project', title: progress.project, kind: 'text' },
        { id: 'town', title: progress.town, kind: 'text' },
        { id: 'operator', title: progress.operator, kind: 'text' },
        { id: 'phase', title: progress.phase, kind: 'text' },
        { id: 'start', title: progress.start, kind: 'text' },
        { id: 'end', title: progress.end, kind: 'text' },
        {
          id: 'completion',
          title: progress.completion,
          titleInFile: shareOf(progress.completion),
          kind: 'share',
        },
        { id: 'time', title: progress.time, titleInFile: shareOf(progress.time), kind: 'share' },
        { id: 'gap', title: progress.gap, kind: 'number' },
        { id: 'light', title: progress.light, kind: 'text' },
        { id: 'since', title: progress.since, kind: 'text' },
        { id: 'supervision', title: progress.supervision, kind: 'text' },
        { id: 'budget', title: progress.budget, kind: 'number' },
        { id: 'paid', title: progress.paid, kind: 'number' },
      ],
      rows: rows.map(({ project, light, override, completion, timeProgress, gap }) => {
        const place = places.get(project.stationCode)
        const { since } = lightReason(project, on, rules)
        const compared = light === 'done' ? null : gap
        const group = lightGroup(light)
        return [
          leading(plain(format.name(project.name)), 'project', { project: project.id }),
          leading(plain(place === undefined ? project.stationCode : format.name(place.town)), 'station', {
            station: project.stationCode,
          }),
          plain(project.operator === null ? format.unreported : format.name(project.operator)),
          plain(words.phases[project.phase]),
          plain(project.start),
          plain(project.end),
          figure(format.ratio(completion), completion),
          figure(format.ratio(timeProgress), timeProgress),
          compared === null
            ? plain(light === 'done' ? format.none : format.unreported)
            : figure(format.points(compared), compared * PER_POINT),
          plain(
            group === 'unreported'
              ? format.unreported
              : override === null
                ? words.lights[group]
                : words.panel.withUnit(words.lights[group], progress.byHand),
          ),
          plain(since ?? format.none),
          plain(
            project.supervision === null
              ? format.none
              : progress.ordered(project.supervision.orderedOn, format.name(project.supervision.by)),
          ),
          figure(format.yuan(project.budget), project.budget),
          figure(format.yuan(project.paid), project.paid),
        ]
      }),
    }
  },
})
