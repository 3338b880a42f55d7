import { evaluationWords } from '#i18n/evaluation/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { RankingPicture, verdictOf } from './ranking.tsx'
import { askEvaluations, evaluatedYear, shortName } from './view.ts'

/** Which stations lead and which lag, each total in front of the reader as the sum it is. */
export const evaluationRankingPanel = definePanel({
  id: 'evaluation-ranking',
  title: (words) => evaluationWords(words).ranking.title,
  question: (words) => evaluationWords(words).ranking.question,
  indicators: ['ev_score', 'ev_grade'],
  covers: 'city',
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers }) => evaluatedYear(answers),
  Picture: RankingPicture,
  table: (year, words, format) => {
    const text = evaluationWords(words)
    return {
      columns: [
        { id: 'rank', title: text.rank, kind: 'number', compares: 'never' },
        { id: 'station', title: text.station, kind: 'text' },
        ...(year?.evaluation.dimensions ?? []).map(({ id, name }) => ({
          id: `dimension ${id}`,
          title: text.ranking.contribution(format.name(name)),
          kind: 'number' as const,
        })),
        { id: 'made', title: text.ranking.made, kind: 'number' },
        { id: 'total', title: text.total, kind: 'number' },
        { id: 'grade', title: text.grade, kind: 'text' },
      ],
      rows: (year?.standings ?? []).map((standing) => {
        const { station, rank, total, sum } = standing
        return [
          rank === null ? plain(format.none) : figure(format.count(rank), rank),
          leading(plain(shortName(year?.places ?? new Map(), station.stationCode, format)), 'station', {
            station: station.stationCode,
          }),
          ...sum.terms.map(({ points }) => figure(format.score(points), points)),
          figure(format.score(sum.total), sum.total),
          figure(format.score(total), total),
          plain(verdictOf(standing, words, format) ?? format.none),
        ]
      }),
    }
  },
})
