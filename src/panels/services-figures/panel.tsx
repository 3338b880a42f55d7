import { adaptationsEndpoint } from '#api/adaptations.ts'
import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { ServicesFiguresView } from './view.ts'
import { servicesFiguresView } from './view.ts'

function ServicesFiguresPicture({ view }: PictureProps<ServicesFiguresView>) {
  const { words, format } = useLocale()
  return <KeyFigures main={figuresOf(view, words, format)} />
}

/**
 * What the stations did in twelve months, and how far home adaptation has come, held against last month and last year.
 */
export const servicesFiguresPanel = definePanel({
  id: 'services-figures',
  title: (words) => servicesWords(words).figures.title,
  question: (words) => servicesWords(words).figures.question,
  indicators: ['case_n', 'case_close', 'grp_n', 'act_n', 'ben_n', 'visit_n', 'sat', 'ha_n', 'ha_done'],
  headless: true,
  requests: ({ period, before }) => ({
    services: ask(servicesEndpoint, period),
    servicesMonth: askBefore(servicesEndpoint, before.month),
    servicesYear: askBefore(servicesEndpoint, before.year),
    adaptations: optional(ask(adaptationsEndpoint, period)),
    adaptationsMonth: askBefore(adaptationsEndpoint, before.month),
    adaptationsYear: askBefore(adaptationsEndpoint, before.year),
  }),
  view: ({ answers, scope, rules }) => servicesFiguresView(answers, scope.station, rules),
  Picture: ServicesFiguresPicture,
  table: (view, words, format) => figureTable(figuresOf(view, words, format), words),
})
