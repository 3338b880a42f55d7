import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import { lightReason } from '#domain/lights.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import { projectsWords } from '#i18n/projects/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { portfolioOf, portfolioRequests } from './portfolio.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import { firstEndOf, isCompared, timelineView } from './timeline-view.ts'

/** A gap of 0.331 is 33.1 points in a spreadsheet. */
const PER_POINT = 100

/** Which projects lag behind the calendar, all along one axis with today. */
export const projectTimelinePanel = definePanel({
  id: 'projects-timeline',
  title: (words) => projectsWords(words).timeline.title,
  question: (words) => projectsWords(words).timeline.question,
  indicators: ['pj_prog', 'pj_time', 'pj_gap'],
  requests: ({ period }) => ({
    ...portfolioRequests(period),
    records: optional(ask(recordsEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) =>
    timelineView(portfolioOf(answers, scope, rules), answers.records?.data ?? null),
  Picture: TimelinePicture,
  table: (view, words, format) => {
    const { timeline, ...text } = projectsWords(words)
    const shareOf = (title: string) => words.panel.withUnit(title, words.panel.share)
    return {
      columns: [
        { id: 'project', title: text.project, kind: 'text' },
        { id: 'town', title: text.town, kind: 'text' },
        { id: 'operator', title: timeline.operator, kind: 'text' },
        { id: 'field', title: timeline.field, kind: 'text' },
        { id: 'phase', title: timeline.phase, kind: 'text' },
        { id: 'start', title: timeline.start, kind: 'text' },
        { id: 'end', title: timeline.end, kind: 'text' },
        { id: 'firstEnd', title: timeline.firstEnd, kind: 'text' },
        {
          id: 'completion',
          title: text.completion,
          titleInFile: shareOf(text.completion),
          kind: 'share',
        },
        { id: 'time', title: text.time, titleInFile: shareOf(text.time), kind: 'share' },
        { id: 'gap', title: text.gap, kind: 'number' },
        { id: 'light', title: text.light, kind: 'text' },
        { id: 'since', title: timeline.since, kind: 'text' },
      ],
      rows: view.rows.map((row) => {
        const { project, light, override, completion, timeProgress, gap } = row
        const place = view.places.get(project.stationCode)
        const { since } = lightReason(project, view.on, view.rules)
        const named = light === null ? format.unreported : words.lights[light]
        const byHand = words.panel.withUnit(named, words.panels.progress.byHand)
        return [
          leading(plain(format.name(project.name)), 'project', { project: project.id }),
          plain(place === undefined ? project.stationCode : format.name(place.town)),
          plain(project.operator === null ? format.unreported : format.name(project.operator)),
          plain(project.field === null ? format.unreported : fieldWords(words)[project.field]),
          plain(words.phases[project.phase]),
          plain(project.start),
          plain(project.end),
          plain(firstEndOf(row, view) ?? format.none),
          figure(format.ratio(completion), completion),
          figure(format.ratio(timeProgress), timeProgress),
          gap !== null && isCompared(row)
            ? figure(format.points(gap), gap * PER_POINT)
            : plain(gap === null ? format.unreported : format.none),
          plain(!isUnderWay(project) ? format.none : override === null ? named : byHand),
          plain(isUnderWay(project) ? (since ?? format.none) : format.none),
        ]
      }),
    }
  },
})
