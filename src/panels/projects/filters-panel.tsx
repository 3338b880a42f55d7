import type { Facet } from '#domain/selection.ts'
import { FACETS } from '#domain/selection.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { usePaper } from '#ui/paper.ts'
import { Select } from '#ui/Select.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { CLEARED, changeOf } from './choices.ts'
import styles from './filters.module.css'
import type { FilterView } from './filters-view.ts'
import { filterView, valueName } from './filters-view.ts'
import { portfolioOf, portfolioRequests } from './portfolio.ts'

const ALL = ''

function FiltersPicture({ view, go, attended }: PictureProps<FilterView>) {
  const { words, format } = useLocale()
  const isAsked = !usePaper() && attended
  const { filters } = projectsWords(words)
  const { selection, facets, shown, all, narrowed } = view
  const named = (facet: Facet, value: string) => valueName(facet, value, view, words, format)
  const chosen = FACETS.flatMap((facet) => {
    const value = selection[facet]
    return value === null ? [] : filters.named(filters.facets[facet], named(facet, value))
  })
  return (
    <div className={styles.filters}>
      {isAsked ? (
        facets.map(({ facet, values }) => (
          <Select<string>
            key={facet}
            label={filters.facets[facet]}
            value={selection[facet] ?? ALL}
            options={[
              { value: ALL, text: filters.all },
              ...values.map(({ value, projects }) => ({
                value,
                text: filters.option(named(facet, value), format.count(projects)),
              })),
            ]}
            onChoose={(value) => go(changeOf(facet, value === ALL ? null : value))}
          />
        ))
      ) : (
        <span>{chosen.length === 0 ? filters.all : chosen.join(words.app.listed)}</span>
      )}
      <span className={styles.shown} role="status">
        {filters.shown(format.count(shown), format.count(all))}
      </span>
      {isAsked && (
        <button type="button" className={styles.clear} disabled={!narrowed} onClick={() => go(CLEARED)}>
          {filters.clear}
        </button>
      )}
    </div>
  )
}

/** What the list is narrowed to; every other panel of the page follows. */
export const projectFiltersPanel = definePanel({
  id: 'projects-filters',
  title: (words) => projectsWords(words).filters.title,
  question: (words) => projectsWords(words).filters.question,
  indicators: ['pj_n'],
  headless: true,
  requests: ({ period }) => portfolioRequests(period),
  view: ({ answers, scope, rules }) => filterView(portfolioOf(answers, scope, rules), scope),
  Picture: FiltersPicture,
  table: (view, words, format) => {
    const { columns, facets } = projectsWords(words).filters
    return {
      columns: [
        { id: 'facet', title: columns.facet, kind: 'text' },
        { id: 'value', title: columns.value, kind: 'text' },
        { id: 'projects', title: columns.projects, kind: 'number' },
      ],
      rows: view.facets.flatMap(({ facet, values }) =>
        values.map(({ value, projects }) => [
          plain(facets[facet]),
          plain(valueName(facet, value, view, words, format)),
          figure(format.count(projects), projects),
        ]),
      ),
    }
  },
})
