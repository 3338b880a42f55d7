import { useMemo } from 'react'
import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { StationBars } from '../StationBars.tsx'
import type { SatisfactionView } from './view.ts'
import { satisfactionView } from './view.ts'

function SatisfactionPicture({ view: { rows } }: PictureProps<SatisfactionView>) {
  const { words, format } = useLocale()
  const { satisfaction } = servicesWords(words)
  const bars = useMemo(
    () =>
      rows.map(({ code, name, outcome }) => ({
        id: code,
        label: format.name(name),
        length: outcome.kind === 'rate' ? outcome.rate : null,
        value:
          outcome.kind === 'rate'
            ? format.ratio(outcome.rate)
            : outcome.kind === 'small-base'
              ? satisfaction.small
              : format.unreported,
        ...(outcome.kind !== 'unreported' && { note: satisfaction.base(format.count(outcome.valid)) }),
      })),
    [rows, satisfaction, format],
  )
  if (bars.length === 0) return <Nothing />
  return <StationBars bars={bars} tone="first" />
}

/** Satisfaction (满意度) by station, each with its valid base; too small a base gives no rate. */
export const satisfactionPanel = definePanel({
  id: 'satisfaction',
  title: (words) => servicesWords(words).satisfaction.title,
  question: (words) => servicesWords(words).satisfaction.question,
  indicators: ['sat'],
  covers: 'city',
  requests: ({ period }) => ({
    services: ask(servicesEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { services, stations, geography }, rules }) =>
    satisfactionView(services.data, stations.data, geography.data, rules.satisfactionBase),
  Picture: SatisfactionPicture,
  table: ({ rows, leastBase }, words, format) => {
    const { columns, least } = servicesWords(words).satisfaction
    return {
      columns: [
        { id: 'station', title: columns.station, kind: 'text' },
        { id: 'satisfied', title: columns.satisfied, kind: 'number' },
        { id: 'valid', title: columns.valid, kind: 'number' },
        { id: 'rate', title: columns.rate, kind: 'share' },
        { id: 'note', title: columns.note, kind: 'text' },
      ],
      rows: rows.map(({ code, name, satisfied, valid, outcome }) => [
        leading(plain(format.name(name)), 'station', { station: code }),
        satisfied === null ? plain(format.none) : figure(format.count(satisfied), satisfied),
        figure(format.count(valid), valid),
        outcome.kind === 'rate' ? figure(format.ratio(outcome.rate), outcome.rate) : plain(format.none),
        plain(outcome.kind === 'small-base' ? least(format.count(leastBase)) : format.none),
      ]),
    }
  },
})
