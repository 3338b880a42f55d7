import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { NeedsFiguresView } from './view.ts'
import { needsFiguresView } from './view.ts'

function NeedsFiguresPicture({ view }: PictureProps<NeedsFiguresView>) {
  const { words, format } = useLocale()
  return (
    <KeyFigures
      main={figuresOf(view, words, format)}
      labelOf={({ id, label }) => (id === 'linked' ? <PageLink to="projects">{label}</PageLink> : label)}
    />
  )
}

/** Needs of the year, their decisions and their wait, each held against last month and last year. */
export const needsFiguresPanel = definePanel({
  id: 'needs-figures',
  title: (words) => needsPageWords(words).figures.title,
  question: (words) => needsPageWords(words).figures.question,
  indicators: ['need_n', 'need_cvt', 'need_day', 'need_wait', 'sv_valid'],
  headless: true,
  requests: ({ period, before }) => ({
    needs: ask(needsEndpoint, period),
    needsMonth: askBefore(needsEndpoint, before.month),
    needsYear: askBefore(needsEndpoint, before.year),
    times: optional(ask(responseTimesEndpoint, period)),
    timesMonth: askBefore(responseTimesEndpoint, before.month),
    timesYear: askBefore(responseTimesEndpoint, before.year),
    surveys: optional(ask(surveysEndpoint, period)),
    surveysMonth: askBefore(surveysEndpoint, before.month),
    surveysYear: askBefore(surveysEndpoint, before.year),
  }),
  view: ({ answers, scope, rules }) => needsFiguresView(answers, scope.station, rules),
  Picture: NeedsFiguresPicture,
  table: (view, words, format) => figureTable(figuresOf(view, words, format), words),
})
