import { evaluationWords } from '#i18n/evaluation/words.ts'
import { figure, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { askEvaluations, evaluatedYear, shortName } from './view.ts'
import { WhyPicture } from './Why.tsx'
import { whyView } from './why-view.ts'

/** Why one station has its score: every term with who gave it, when, and on what evidence. */
export const evaluationWhyPanel = definePanel({
  id: 'evaluation-why',
  title: (words) => evaluationWords(words).why.title,
  question: (words) => evaluationWords(words).why.question,
  leadsTo: 'evaluation',
  indicators: ['ev_score', 'ev_grade'],
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers, scope }) => whyView(evaluatedYear(answers), scope.station),
  Picture: WhyPicture,
  table: (view, words, format) => {
    const { station, why } = evaluationWords(words)
    const shareTitle = words.panel.withUnit(why.weight, words.panel.share)
    const none = plain(format.none)
    const row = (name: string) => ({
      name: plain(name),
      station: plain(view === null ? format.none : shortName(view.year.places, view.stationCode, format)),
    })
    const told = view?.told ?? null
    return {
      columns: [
        { id: 'station', title: station, kind: 'text' },
        { id: 'dimension', title: why.dimension, kind: 'text' },
        { id: 'score', title: why.score, kind: 'number' },
        { id: 'average', title: why.average, kind: 'number' },
        { id: 'difference', title: why.difference, kind: 'number' },
        { id: 'weight', title: why.weight, titleInFile: shareTitle, kind: 'share' },
        { id: 'contribution', title: why.contribution, kind: 'number' },
        { id: 'evaluator', title: why.evaluator, kind: 'text' },
        { id: 'source', title: why.source, kind: 'text' },
        { id: 'on', title: why.on, kind: 'text' },
      ],
      rows:
        told === null
          ? []
          : [
              ...told.terms.map(({ dimension, entry, average, difference, share, points, score }) => {
                const { station, name } = row(format.name(dimension.name))
                const by = (one: NonNullable<typeof entry>['evaluator']) =>
                  plain(one === null ? format.unreported : format.name(one))
                return [
                  station,
                  name,
                  figure(format.score(score), score),
                  average.mean === null ? none : figure(format.score(average.mean), average.mean),
                  difference === null ? none : figure(format.scoreChange(difference), difference),
                  share === null ? none : figure(`${format.weight(share * 100)}%`, share),
                  figure(format.score(points), points),
                  by(entry?.evaluator ?? null),
                  by(entry?.source ?? null),
                  plain(format.day(entry?.on ?? null)),
                ]
              }),
              [
                row('').station,
                plain(why.sum),
                none,
                none,
                none,
                none,
                figure(format.score(told.standing.sum.total), told.standing.sum.total),
                none,
                none,
                none,
              ],
            ],
    }
  },
})
