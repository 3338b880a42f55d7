import { cityEndpoint } from '#api/city.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { dayOf } from '#domain/periods.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { ComparedPicture } from './Picture.tsx'
import { linesOf } from './reading.ts'
import { comparedView } from './view.ts'

/** Two towns by every measure, with what lies between them and what the city has on average. */
export const comparedPanel = definePanel({
  id: 'compared',
  title: (words) => coverageWords(words).compared.title,
  question: (words) => coverageWords(words).compared.question,
  indicators: ['rm_cov', 'cert_10k', 'cert_n', 'staff_n', 'og_n', 'pj_n', 'pj_gap', 'ev_score'],
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    projects: ask(projectsEndpoint, period),
    city: ask(cityEndpoint, period),
  }),
  view: ({ answers: { city, geography, stations, projects }, scope, rules }) =>
    comparedView(
      { city: city.data, towns: geography.data.towns, stations: stations.data, projects: projects.data },
      scope,
      dayOf(projects.asOf),
      rules,
    ),
  Picture: ComparedPicture,
  table: (view, words, format) => {
    const { compared: text } = coverageWords(words)
    const named = (column: string, town: (typeof view)['own']) =>
      town === null ? column : `${column} ${format.name(town.name)}`
    return {
      columns: [
        { id: 'measure', title: text.measure, kind: 'text' },
        { id: 'unit', title: text.unit, kind: 'text' },
        { id: 'own', title: named(text.own, view.own), kind: 'number' },
        { id: 'other', title: named(text.other, view.other), kind: 'number' },
        { id: 'difference', title: text.difference, kind: 'number' },
        { id: 'city', title: text.city, kind: 'number' },
      ],
      rows: linesOf(view, words, format).map(({ name, unit, leadsTo, own, other, difference, city }) => [
        { ...plain(name), ...(leadsTo !== null && { leadsTo }) },
        plain(unit || format.none),
        own,
        other,
        difference,
        city,
      ]),
    }
  },
})
