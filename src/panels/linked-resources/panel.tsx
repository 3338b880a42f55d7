import { accountsEndpoint } from '#api/accounts.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { LinkedValue } from '#domain/accounts.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { organisationsWords } from '#i18n/organisations/words.ts'
import type { Cell } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { LinkedResourcesPicture } from './Picture.tsx'
import { linkedResourcesView } from './view.ts'

const valueCells = ({ value, unreported }: LinkedValue, format: Format): Cell[] => [
  figure(format.yuan(value), value),
  figure(format.count(count(unreported)), unreported),
]

/** What projects linked (链接资源折价), by each of the five resources and by town. */
export const linkedResourcesPanel = definePanel({
  id: 'linked-resources',
  title: (words) => organisationsWords(words).linked.title,
  question: (words) => organisationsWords(words).linked.question,
  indicators: ['res_val'],
  requests: ({ period }) => ({
    accounts: ask(accountsEndpoint, period),
    projects: ask(projectsEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { accounts, projects, stations, geography }, scope }) =>
    linkedResourcesView(accounts.data, projects.data, stations.data, geography.data, scope.station),
  Picture: LinkedResourcesPicture,
  table: ({ kinds, towns }, words, format) => {
    const { linked, resources } = organisationsWords(words)
    const { columns } = linked
    return {
      columns: [
        { id: 'by', title: columns.by, kind: 'text' },
        { id: 'name', title: columns.name, kind: 'text' },
        { id: 'value', title: columns.value, kind: 'number' },
        { id: 'unreported', title: columns.unreported, kind: 'number', leftOut: true },
      ],
      rows: [
        ...kinds.map((row) => [plain(linked.kinds), plain(resources[row.kind]), ...valueCells(row, format)]),
        ...towns.map((row) => [
          plain(linked.towns),
          leading(plain(format.name(row.name)), 'projects', { station: row.code }),
          ...valueCells(row, format),
        ]),
      ],
    }
  },
})
