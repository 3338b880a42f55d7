import { cityEndpoint } from '#api/city.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel, optional } from '../panel.ts'
import { CertifiedStationsPicture } from './Picture.tsx'
import { certifiedStationsView } from './view.ts'

/** Certified workers of every town by its residents, or all told. Headcounts of towns alone: levels are city-wide. */
export const certifiedStationsPanel = definePanel({
  id: 'certified-stations',
  title: (words) => certifiedWords(words).stations.title,
  question: (words) => certifiedWords(words).stations.question,
  indicators: ['cert_10k', 'cert_n'],
  covers: 'city',
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    city: ask(cityEndpoint, period),
    workforce: optional(ask(workforceEndpoint, period)),
  }),
  view: ({ answers, scope }) => certifiedStationsView(answers, scope),
  Picture: CertifiedStationsPicture,
  table: ({ rows }, words, format) => {
    const { columns } = certifiedWords(words).stations
    return {
      columns: [
        { id: 'rank', title: columns.rank, kind: 'number', compares: 'never' },
        { id: 'town', title: columns.town, kind: 'text' },
        { id: 'certified', title: columns.certified, kind: 'number' },
        { id: 'per10k', title: columns.per10k, kind: 'number' },
        { id: 'residents', title: columns.residents, kind: 'number' },
      ],
      rows: rows.map(({ row: { station, town, certified, residents, perTenThousand }, rank }) => [
        rank === null ? plain(format.none) : figure(format.count(rank), rank),
        leading(plain(format.name(town?.name ?? station.name)), 'station', { station: station.code }),
        figure(format.count(certified), certified),
        figure(format.perTenThousand(perTenThousand), perTenThousand),
        figure(format.count(residents), residents),
      ]),
    }
  },
})
