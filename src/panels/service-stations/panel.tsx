import { useMemo } from 'react'
import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { roundEnd } from '#charts/axis.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { guardedCell } from '../guarded-cells.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { StationBars } from '../StationBars.tsx'
import type { StationRow } from './view.ts'
import { stationRows } from './view.ts'

function ServiceStationsPicture({ view: rows }: PictureProps<readonly StationRow[]>) {
  const { words, format } = useLocale()
  const { stations } = servicesWords(words)
  const bars = useMemo(() => {
    const end = roundEnd(rows.map(({ personTimes }) => personTimes))
    return rows.map(({ code, name, personTimes, activities }) => ({
      id: code,
      label: format.name(name),
      length: personTimes === null ? null : personTimes / end,
      value:
        personTimes === null
          ? format.unreported
          : stations.value(format.count(personTimes), format.count(activities)),
    }))
  }, [rows, stations, format])
  if (bars.length === 0) return <Nothing />
  return <StationBars bars={bars} tone="second" />
}

/** What every station did in the last twelve months: person-times in the picture, everything in the table. */
export const serviceStationsPanel = definePanel({
  id: 'service-stations',
  title: (words) => servicesWords(words).stations.title,
  question: (words) => servicesWords(words).stations.question,
  indicators: ['ben_n', 'act_n', 'grp_n', 'visit_n', 'case_n', 'case_close'],
  covers: 'city',
  requests: ({ period }) => ({
    services: ask(servicesEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { services, stations, geography }, rules }) =>
    stationRows(services.data, stations.data, geography.data, rules.suppressBelow),
  Picture: ServiceStationsPicture,
  table: (rows, words, format) => {
    const { columns } = servicesWords(words).stations
    return {
      columns: [
        { id: 'station', title: columns.station, kind: 'text' },
        { id: 'personTimes', title: columns.personTimes, kind: 'number' },
        { id: 'activities', title: columns.activities, kind: 'number' },
        { id: 'groups', title: columns.groups, kind: 'number' },
        { id: 'visits', title: columns.visits, kind: 'number' },
        { id: 'opened', title: columns.opened, kind: 'number' },
        { id: 'open', title: columns.open, kind: 'number' },
        { id: 'closed', title: columns.closed, kind: 'number' },
        { id: 'rate', title: columns.rate, kind: 'share' },
      ],
      rows: rows.map(({ code, name, personTimes, activities, groups, visits, cases, rate }) => [
        leading(plain(format.name(name)), 'station', { station: code }),
        figure(format.count(personTimes), personTimes),
        figure(format.count(activities), activities),
        figure(format.count(groups), groups),
        figure(format.count(visits), visits),
        guardedCell(cases?.opened ?? null, format),
        guardedCell(cases?.open ?? null, format),
        guardedCell(cases?.closed ?? null, format),
        rate === null ? plain(format.none) : figure(format.ratio(rate), rate),
      ]),
    }
  },
})
