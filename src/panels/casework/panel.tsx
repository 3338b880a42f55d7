import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { CASE_STAGES } from '#domain/casework.ts'
import type { Format } from '#i18n/format.ts'
import { servicesWords } from '#i18n/services/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell, TableTwin } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { guardedCell } from '../guarded-cells.ts'
import { definePanel, optional } from '../panel.ts'
import { CaseworkPicture } from './Picture.tsx'
import type { CaseRow, CaseworkView } from './view.ts'
import { caseworkView } from './view.ts'

const flowCells = ({ cases, rate }: CaseRow, format: Format): Cell[] => [
  ...(['opened', 'open', 'closed'] as const).map((part) => guardedCell(cases?.[part] ?? null, format)),
  rate === null ? plain(format.none) : figure(format.ratio(rate), rate),
]

/** Cohorts by station under that of the city, and the city's stages after them. */
function caseworkTable(view: CaseworkView, words: Words, format: Format): TableTwin {
  const { columns, stages, city: cityName } = servicesWords(words).cases
  const { city, stations, own, isCity } = view
  const nothing = [plain(format.none), plain(format.none), plain(format.none), plain(format.none)]
  return {
    columns: [
      { id: 'scope', title: columns.scope, kind: 'text' },
      { id: 'stage', title: columns.stage, kind: 'text' },
      { id: 'cases', title: columns.cases, kind: 'number' },
      { id: 'opened', title: columns.opened, kind: 'number' },
      { id: 'open', title: columns.open, kind: 'number' },
      { id: 'closed', title: columns.closed, kind: 'number' },
      { id: 'rate', title: columns.rate, kind: 'share' },
    ],
    rows: [
      ...(isCity
        ? [[plain(cityName), plain(format.none), plain(format.none), ...flowCells(own, format)]]
        : []),
      ...stations.map((row) => [
        leading(plain(format.name(row.name)), 'station', { station: row.code }),
        plain(format.none),
        plain(format.none),
        ...flowCells(row, format),
      ]),
      ...(city === null
        ? []
        : CASE_STAGES.map((stage) => [
            plain(cityName),
            plain(stages[stage]),
            guardedCell(city.stages[stage], format),
            ...nothing,
          ])),
    ],
  }
}

/** Casework (个案): how far the cases of the last twelve months have come. People of a sensitive group, so guarded. */
export const caseworkPanel = definePanel({
  id: 'casework',
  title: (words) => servicesWords(words).cases.title,
  question: (words) => servicesWords(words).cases.question,
  indicators: ['case_n', 'case_close'],
  requests: ({ period }) => ({
    services: ask(servicesEndpoint, period),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { services, stations, geography }, scope, rules }) =>
    caseworkView(
      services.data,
      stations?.data ?? [],
      geography?.data ?? null,
      scope.station,
      rules.suppressBelow,
    ),
  Picture: CaseworkPicture,
  table: caseworkTable,
})
