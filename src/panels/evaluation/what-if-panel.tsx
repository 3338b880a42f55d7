import { evaluationWords } from '#i18n/evaluation/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { verdictOf } from './ranking.tsx'
import { askEvaluations, evaluatedYear, shortName } from './view.ts'
import { moveOf, WhatIfPicture } from './WhatIf.tsx'
import { whatIfView } from './what-if-view.ts'

/** A trial of other weights. It has a panel of its own, so that no picture mixes it with what is official. */
export const evaluationWhatIfPanel = definePanel({
  id: 'evaluation-what-if',
  title: (words) => evaluationWords(words).whatIf.title,
  question: (words) => evaluationWords(words).whatIf.question,
  indicators: ['ev_score', 'ev_grade'],
  covers: 'city',
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers, scope }) => whatIfView(evaluatedYear(answers), scope.weights),
  Picture: WhatIfPicture,
  caption: (view, words, format) => {
    const { whatIf } = evaluationWords(words)
    if (view === null) return [whatIf.label]
    const { dimensions } = view.year.evaluation
    const listed = (weights: readonly (number | undefined)[]) =>
      dimensions
        .map(({ name, weight }, at) =>
          whatIf.weightOf(format.name(name), format.weight(weights[at] ?? weight)),
        )
        .join(words.app.listed)
    return [
      whatIf.label,
      whatIf.caption(listed(view.trial.weights)),
      whatIf.officialCaption(listed(dimensions.map(({ weight }) => weight))),
    ]
  },
  table: (view, words, format) => {
    const { station, whatIf } = evaluationWords(words)
    const none = plain(format.none)
    return {
      columns: [
        { id: 'station', title: station, kind: 'text' },
        { id: 'rank', title: whatIf.rank, kind: 'number', compares: 'never' },
        { id: 'total', title: whatIf.total, kind: 'number' },
        { id: 'grade', title: whatIf.grade, kind: 'text' },
        { id: 'official rank', title: whatIf.officialRank, kind: 'number', compares: 'never' },
        { id: 'official total', title: whatIf.officialTotal, kind: 'number' },
        { id: 'move', title: whatIf.move, kind: 'number' },
        { id: 'nature', title: whatIf.label, kind: 'text' },
      ],
      rows: (view?.trial.whatIf ?? []).map((row) => {
        const { tried, official, places } = row
        return [
          leading(
            plain(shortName(view?.year.places ?? new Map(), tried.station.stationCode, format)),
            'station',
            {
              station: tried.station.stationCode,
            },
          ),
          tried.rank === null ? none : figure(format.count(tried.rank), tried.rank),
          figure(format.score(tried.total), tried.total),
          plain(verdictOf(tried, words, format) ?? format.none),
          official.rank === null ? none : figure(format.count(official.rank), official.rank),
          figure(format.score(official.total), official.total),
          places === null ? none : figure(moveOf(row, words, format), places),
          plain(whatIf.label),
        ]
      }),
    }
  },
})
