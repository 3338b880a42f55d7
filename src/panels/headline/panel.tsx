import { cityEndpoint } from '#api/city.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import { definePanel, optional } from '../panel.ts'
import { figuresOf } from './figures.ts'
import { HeadlinePicture } from './Picture.tsx'
import { headlineView } from './view.ts'

/** The figures a leader knows by heart, each with its base and its comparison. */
export const headlinePanel = definePanel({
  id: 'headline',
  title: (words) => words.panels.headline.title,
  question: (words) => words.panels.headline.question,
  indicators: [
    'st_n',
    'st_cov',
    'op_rate',
    'rm_n',
    'rm_cov',
    'cert_n',
    'cert_10k',
    'pj_n',
    'og_n',
    'og_new',
    'sv_valid',
    'need_cvt',
    'bud_exec',
  ],
  headless: true,
  requests: ({ period, compared }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    city: ask(cityEndpoint, period),
    before: askBefore(stationsEndpoint, compared),
    projectsBefore: askBefore(projectsEndpoint, compared),
    workforce: optional(ask(workforceEndpoint, period)),
    projects: optional(ask(projectsEndpoint, period)),
    needs: optional(ask(needsEndpoint, period)),
    surveys: optional(ask(surveysEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) => headlineView(answers, scope, rules),
  Picture: HeadlinePicture,
  table: (view, words, format) => {
    const { main, further } = figuresOf(view, words, format)
    return figureTable([...main, ...further], words)
  },
})
