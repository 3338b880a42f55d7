import { ask } from '#api/request.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { LEVELS } from '#domain/workforce.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { figure } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { TrendPicture } from './Picture.tsx'
import { trendMonths } from './view.ts'

/** Certified workers month by month (持证社工逐月), with their levels; always of the whole city. */
export const certifiedTrendPanel = definePanel({
  id: 'certified-trend',
  title: (words) => certifiedWords(words).trend.title,
  question: (words) => certifiedWords(words).trend.question,
  indicators: ['cert_n', 'cert_mix', 'cert_new'],
  covers: 'city',
  requests: ({ period }) => ({ workforce: ask(workforceEndpoint, period) }),
  view: ({ answers }) => trendMonths(answers.workforce),
  Picture: TrendPicture,
  table: (months, words, format) => {
    const { columns } = certifiedWords(words).trend
    return {
      columns: [
        { id: 'month', title: columns.month, kind: 'text' },
        { id: 'total', title: columns.total, kind: 'number' },
        ...LEVELS.map((level) => ({ id: level, title: words.levels[level], kind: 'number' as const })),
        { id: 'newly', title: columns.newly, kind: 'number' },
      ],
      rows: months.map(({ period, total, certified, newlyCertified }) => [
        { text: format.month(period), value: period },
        figure(format.count(total), total),
        ...LEVELS.map((level) => figure(format.count(certified[level]), certified[level])),
        figure(format.count(newlyCertified), newlyCertified),
      ]),
    }
  },
})
