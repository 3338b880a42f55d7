import { ask } from '#api/request.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { LEVELS } from '#domain/workforce.ts'
import { figure } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { WorkforcePicture } from './Picture.tsx'
import { workforceView } from './view.ts'

/** Certified workers by level (持证结构), city-wide: levels of a town would point at persons. */
export const workforcePanel = definePanel({
  id: 'workforce',
  title: (words) => words.panels.workforce.title,
  question: (words) => words.panels.workforce.question,
  leadsTo: 'workforce',
  indicators: ['cert_n', 'cert_mix'],
  covers: 'city',
  requests: ({ period }) => ({ workforce: ask(workforceEndpoint, period) }),
  view: ({ answers }) => workforceView(answers.workforce),
  Picture: WorkforcePicture,
  table: ({ months }, words, format) => ({
    columns: [
      { id: 'month', title: words.panels.workforce.columns.month, kind: 'text' },
      { id: 'total', title: words.panels.workforce.columns.total, kind: 'number' },
      ...LEVELS.map((level) => ({ id: level, title: words.levels[level], kind: 'number' as const })),
    ],
    rows: months.map(({ period, total, certified }) => [
      { text: format.month(period), value: period },
      figure(format.count(total), total),
      ...LEVELS.map((level) => figure(format.count(certified[level]), certified[level])),
    ]),
  }),
})
