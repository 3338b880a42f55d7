import { cityEndpoint } from '#api/city.ts'
import { ask } from '#api/request.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { definePanel } from '#panels/panel.ts'
import { coverageOf, coverageRequests } from '../answers.ts'
import { coverageTable } from '../table.ts'
import { AtlasPicture } from './Picture.tsx'
import { atlasView } from './view.ts'

/** The map large: from the city down to a village or community, by any measure, month by month. */
export const atlasPanel = definePanel({
  id: 'coverage-map',
  title: (words) => coverageWords(words).map.title,
  question: (words) => coverageWords(words).map.question,
  indicators: ['st_cov', 'rm_n', 'rm_cov', 'cert_10k', 'pj_n', 'pj_gap', 'ev_score'],
  covers: 'city',
  requests: (scope) => ({ ...coverageRequests(scope), city: ask(cityEndpoint, null) }),
  view: ({ answers, scope, rules }) =>
    atlasView(
      coverageOf(answers, scope.measure, rules),
      answers.stations.data,
      answers.city.data,
      answers.stations.period,
      scope,
    ),
  Picture: AtlasPicture,
  table: ({ towns }, words, format) => coverageTable(towns, words, format),
})
