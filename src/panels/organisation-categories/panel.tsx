import { useMemo } from 'react'
import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import type { CategoryCount } from '#domain/organisations.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { categoriesView } from './view.ts'

function CategoriesPicture({ view }: PictureProps<readonly CategoryCount[]>) {
  const { words, format } = useLocale()
  const { many, categories } = organisationsWords(words)
  const bars = useMemo(() => {
    const end = roundEnd(view.map(({ filed }) => filed))
    return view.map(({ category, filed, incubating }) => ({
      id: category.id,
      label: format.name(category.name),
      length: filed / end,
      value: many(format.count(filed)),
      ...(incubating > 0 && { note: categories.incubating(format.count(incubating)) }),
    }))
  }, [view, many, categories, format])
  return bars.length === 0 ? <Nothing /> : <BarRows rows={bars} tone="first" />
}

/** What organisations are for (类别): those filed, and those that incubate. */
export const organisationCategoriesPanel = definePanel({
  id: 'organisation-categories',
  title: (words) => organisationsWords(words).categories.title,
  question: (words) => organisationsWords(words).categories.question,
  indicators: ['og_n', 'og_inc'],
  requests: ({ period }) => ({ organisations: ask(organisationsEndpoint, period) }),
  view: ({ answers, scope }) => categoriesView(answers.organisations.data, scope.station),
  Picture: CategoriesPicture,
  table: (view, words, format) => {
    const { columns } = organisationsWords(words).categories
    return {
      columns: [
        { id: 'category', title: columns.category, kind: 'text' },
        { id: 'filed', title: columns.filed, kind: 'number' },
        { id: 'incubating', title: columns.incubating, kind: 'number' },
      ],
      rows: view.map(({ category, filed, incubating }) => [
        plain(format.name(category.name)),
        figure(format.count(filed), filed),
        figure(format.count(incubating), incubating),
      ]),
    }
  },
})
