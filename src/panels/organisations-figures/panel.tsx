import { accountsEndpoint } from '#api/accounts.ts'
import { cityEndpoint } from '#api/city.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { OrganisationsFiguresView } from './view.ts'
import { organisationsFiguresView } from './view.ts'

function OrganisationsFiguresPicture({ view }: PictureProps<OrganisationsFiguresView>) {
  const { words, format } = useLocale()
  return (
    <KeyFigures
      main={figuresOf(view, words, format)}
      labelOf={({ id, label }) => (id === 'fiveWay' ? <PageLink to="projects">{label}</PageLink> : label)}
    />
  )
}

/** How many organisations incubate, are filed and are stuck, held against last month and last year. */
export const organisationsFiguresPanel = definePanel({
  id: 'organisations-figures',
  title: (words) => organisationsWords(words).figures.title,
  question: (words) => organisationsWords(words).figures.question,
  indicators: ['og_inc', 'og_n', 'og_new', 'og_cvt', 'five_pct', 'org_3a'],
  headless: true,
  requests: ({ period, before }) => ({
    organisations: ask(organisationsEndpoint, period),
    organisationsMonth: askBefore(organisationsEndpoint, before.month),
    organisationsYear: askBefore(organisationsEndpoint, before.year),
    stations: ask(stationsEndpoint, period),
    stationsMonth: askBefore(stationsEndpoint, before.month),
    stationsYear: askBefore(stationsEndpoint, before.year),
    accounts: optional(ask(accountsEndpoint, period)),
    accountsMonth: askBefore(accountsEndpoint, before.month),
    accountsYear: askBefore(accountsEndpoint, before.year),
    projects: optional(ask(projectsEndpoint, period)),
    city: ask(cityEndpoint, period),
    cityMonth: askBefore(cityEndpoint, before.month),
    cityYear: askBefore(cityEndpoint, before.year),
  }),
  view: ({ answers, scope }) => organisationsFiguresView(answers, scope.station),
  Picture: OrganisationsFiguresPicture,
  table: (view, words, format) => figureTable(figuresOf(view, words, format), words),
})
