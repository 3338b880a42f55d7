import { cityEndpoint } from '#api/city.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { trainingEndpoint } from '#api/training.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { WorkforceFigures } from './view.ts'
import { workforceFigures } from './view.ts'

function WorkforceFiguresPicture({ view }: PictureProps<WorkforceFigures>) {
  const { words, format } = useLocale()
  return <KeyFigures main={figuresOf(view, words, format)} />
}

/** How many are certified, per 10,000 residents, new this year, on post; whether posts are filled and training runs. */
export const workforceFiguresPanel = definePanel({
  id: 'workforce-figures',
  title: (words) => certifiedWords(words).figures.title,
  question: (words) => certifiedWords(words).figures.question,
  indicators: ['cert_n', 'cert_10k', 'cert_new', 'staff_n', 'staff_ok', 'tr_done'],
  headless: true,
  requests: ({ period, before }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    city: ask(cityEndpoint, period),
    workforce: optional(ask(workforceEndpoint, period)),
    training: optional(ask(trainingEndpoint, period)),
    monthBefore: askBefore(stationsEndpoint, before.month),
    yearBefore: askBefore(stationsEndpoint, before.year),
    trainingBefore: askBefore(trainingEndpoint, before.month),
  }),
  view: ({ answers, scope, rules }) => workforceFigures(answers, scope.station, rules),
  Picture: WorkforceFiguresPicture,
  table: (view, words, format) => figureTable(figuresOf(view, words, format), words),
})
