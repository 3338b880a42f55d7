import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { FiguresView } from './view.ts'
import { figuresView } from './view.ts'

function FiguresPicture({ view }: PictureProps<FiguresView>) {
  const { words, format } = useLocale()
  return (
    <KeyFigures
      main={figuresOf(view, words, format)}
      labelOf={({ id, label }) =>
        id === 'short' || id === 'staff' ? <PageLink to="workforce">{label}</PageLink> : label
      }
    />
  )
}

/** Where coverage stands: towns, rooms, gaps, and stations short of staff, against before. */
export const coverageFiguresPanel = definePanel({
  id: 'coverage-figures',
  title: (words) => coverageWords(words).figures.title,
  question: (words) => coverageWords(words).figures.question,
  indicators: ['st_cov', 'rm_n', 'rm_cov', 'staff_ok'],
  headless: true,
  requests: ({ period, before }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    monthStations: askBefore(stationsEndpoint, before.month),
    monthTowns: askBefore(geographyEndpoint, before.month),
    yearStations: askBefore(stationsEndpoint, before.year),
    yearTowns: askBefore(geographyEndpoint, before.year),
  }),
  view: ({ answers, scope, rules }) =>
    figuresView(
      {
        stations: answers.stations,
        geography: answers.geography,
        month: { stations: answers.monthStations, geography: answers.monthTowns },
        year: { stations: answers.yearStations, geography: answers.yearTowns },
      },
      rules.staffMinimum,
      scope.station,
    ),
  Picture: FiguresPicture,
  table: (view, words, format) => figureTable(figuresOf(view, words, format), words),
})
