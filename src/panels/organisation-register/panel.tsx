import { lazy, Suspense, useMemo } from 'react'
import { geographyEndpoint } from '#api/geography.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { registerTable } from './table.ts'
import type { RegisterRow } from './view.ts'
import { registerView } from './view.ts'

/** Sorting, finding and paging come with the table. */
const Table = lazy(() => import('#ui/Table.tsx').then((file) => ({ default: file.Table })))

function RegisterPicture({ view: rows }: PictureProps<readonly RegisterRow[]>) {
  const { words, format } = useLocale()
  const { title } = organisationsWords(words).register
  const table = useMemo(() => registerTable(rows, words, format), [rows, words, format])
  if (rows.length === 0) return <Nothing />
  return (
    <Suspense fallback={<Skeleton label={words.panel.loading(title)} />}>
      <Table
        caption={title}
        table={table}
        renderLink={({ page, changes }, text) => (
          <PageLink to={page} {...(changes !== undefined && { changes })}>
            {text}
          </PageLink>
        )}
      />
    </Suspense>
  )
}

/** The register of community organisations: a list to be searched, so its picture is its table. */
export const organisationRegisterPanel = definePanel({
  id: 'organisation-register',
  title: (words) => organisationsWords(words).register.title,
  question: (words) => organisationsWords(words).register.question,
  indicators: ['og_n', 'og_inc'],
  requests: ({ period }) => ({
    organisations: ask(organisationsEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { organisations, stations, geography }, scope }) =>
    registerView(organisations.data, stations.data, geography.data, scope.station),
  Picture: RegisterPicture,
  table: registerTable,
})
