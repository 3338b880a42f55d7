import { definePanel } from '../panel.ts'
import { coverageOf, coverageRequests } from './answers.ts'
import { CoveragePicture } from './Picture.tsx'
import { coverageTable } from './table.ts'

/** Whether every town is covered, and which villages and communities have no room (社工室) yet. */
export const coveragePanel = definePanel({
  id: 'coverage',
  title: (words) => words.panels.coverage.title,
  question: (words) => words.panels.coverage.question,
  leadsTo: 'coverage',
  indicators: ['rm_n', 'rm_cov', 'cert_10k', 'pj_n', 'pj_gap', 'ev_score'],
  covers: 'city',
  requests: coverageRequests,
  view: ({ answers, scope, rules }) => coverageOf(answers, scope.measure, rules),
  Picture: CoveragePicture,
  table: coverageTable,
})
