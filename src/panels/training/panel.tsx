import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { trainingEndpoint } from '#api/training.ts'
import { count } from '#domain/units.ts'
import { trainingWords } from '#i18n/training/words.ts'
import { figure, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { TrainingPicture } from './Picture.tsx'
import { trainingView } from './view.ts'

/** Whether the capability programme (驱动计划) is on schedule, and what its examinations came to; of the whole city. */
export const trainingPanel = definePanel({
  id: 'training',
  title: (words) => trainingWords(words).schedule.title,
  question: (words) => trainingWords(words).schedule.question,
  indicators: ['tr_done', 'tr_pass', 'tr_cov'],
  covers: 'city',
  requests: ({ period }) => ({
    training: ask(trainingEndpoint, period),
    stations: ask(stationsEndpoint, period),
  }),
  view: ({ answers, rules }) => trainingView(answers.training, answers.stations.data, rules),
  Picture: TrainingPicture,
  table: (view, words, format) => {
    const { columns, states } = trainingWords(words).schedule
    return {
      columns: [
        { id: 'number', title: columns.number, kind: 'number', compares: 'never' },
        { id: 'module', title: columns.module, kind: 'text' },
        { id: 'session', title: columns.session, kind: 'text' },
        { id: 'planned', title: columns.planned, kind: 'text' },
        { id: 'held', title: columns.held, kind: 'text' },
        { id: 'state', title: columns.state, kind: 'text' },
        { id: 'coverage', title: columns.coverage, kind: 'share' },
        { id: 'attendees', title: columns.attendees, kind: 'number' },
        { id: 'passRate', title: columns.passRate, kind: 'share' },
      ],
      rows: (view?.modules ?? []).flatMap(({ module, passRate, sessions }) =>
        sessions.map(({ number, session, state, coverage }) => [
          figure(format.count(count(number)), number),
          plain(format.name(module.name)),
          plain(format.name(session.title)),
          plain(format.day(session.plannedOn)),
          plain(session.heldOn === null ? format.none : format.day(session.heldOn)),
          plain(states[state]),
          ...(state === 'held' && coverage !== null
            ? [
                figure(format.ratio(coverage.rate), coverage.rate),
                figure(format.count(coverage.attendees), coverage.attendees),
              ]
            : [plain(format.none), plain(format.none)]),
          module.exam === null ? plain(format.none) : figure(format.ratio(passRate), passRate),
        ]),
      ),
    }
  },
})
