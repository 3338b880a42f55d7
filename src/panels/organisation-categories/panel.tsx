import { useMemo } from 'react'
import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { roundEnd } from '#charts/axis.ts'
import { PairBars } from '#charts/PairBars.tsx'
import type { CategoryCount } from '#domain/organisations.ts'
import type { Count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './Picture.module.css'
import { categoriesView } from './view.ts'

function CategoriesPicture({ view }: PictureProps<readonly CategoryCount[]>) {
  const { words, format } = useLocale()
  const { many, categories } = organisationsWords(words)
  const { title, filed, incubating } = categories
  const rows = useMemo(() => {
    const end = roundEnd(view.flatMap((one) => [one.filed, one.incubating]))
    const bar = (amount: Count) => ({ length: amount / end, text: many(format.count(amount)) })
    return view.map((one) => ({
      id: one.category.id,
      label: format.name(one.category.name),
      first: bar(one.filed),
      second: bar(one.incubating),
    }))
  }, [view, many, format])
  if (rows.length === 0) return <Nothing />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <PairBars rows={rows} names={{ first: filed, second: incubating }} />
    </div>
  )
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
