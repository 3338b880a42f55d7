import { FIELDS } from '#domain/fields.ts'
import type { LIGHTS } from '#domain/lights.ts'
import { PHASES } from '#domain/projects.ts'
import type { Facet, Selection } from '#domain/selection.ts'
import { FACETS, facetCounts, isNarrowed } from '#domain/selection.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Portfolio } from './portfolio.ts'

export interface FacetValue {
  readonly value: string
  readonly projects: Count
}

export interface FilterView {
  readonly selection: Selection
  readonly facets: readonly { readonly facet: Facet; readonly values: readonly FacetValue[] }[]
  readonly shown: Count
  readonly all: Count
  readonly narrowed: boolean
  readonly portfolio: Portfolio
}

/** The order that values have by nature; of the others, the most projects first. */
const ORDERS: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  light: ['late', 'watch', 'on-track', 'done'] satisfies (typeof LIGHTS)[number][],
  phase: PHASES,
  field: FIELDS,
}

/**
 * What can be chosen of each, with the number of projects that the choice would leave; what is chosen always stands.
 */
export function filterView(portfolio: Portfolio, scope: Selection): FilterView {
  const { station, light, phase, operator, field } = scope
  const selection = { station, light, phase, operator, field }
  const counts = facetCounts(portfolio.all, selection)
  const orderOf = (facet: Facet): readonly string[] =>
    ORDERS[facet] ??
    (facet === 'station' && portfolio.places.size > 0
      ? [...portfolio.places.keys()]
      : [...counts[facet]].sort(([, one], [, other]) => other - one).map(([value]) => value))
  return {
    selection,
    facets: FACETS.map((facet) => {
      const chosen = selection[facet]
      const known = orderOf(facet).filter((value) => counts[facet].has(value) || value === chosen)
      const values = chosen === null || known.includes(chosen) ? known : [...known, chosen]
      return {
        facet,
        values: values.map((value) => ({ value, projects: count(counts[facet].get(value) ?? NONE) })),
      }
    }),
    shown: count(portfolio.rows.length),
    all: count(portfolio.all.length),
    narrowed: isNarrowed(selection),
    portfolio,
  }
}

/** No project has the value, which is a count and not a gap in the figures. */
const NONE = 0

/** A value as the reader knows it. */
export function valueName(
  facet: Facet,
  value: string,
  { portfolio }: FilterView,
  words: Words,
  format: Format,
) {
  const of = <Names extends object>(names: Names) => Object.entries(names).find(([key]) => key === value)?.[1]
  switch (facet) {
    case 'station': {
      const place = portfolio.places.get(value)
      return place === undefined ? value : format.name(place.short)
    }
    case 'light':
      return of(words.lights) ?? value
    case 'phase':
      return of(words.phases) ?? value
    case 'field':
      return of(fieldWords(words)) ?? value
    case 'operator': {
      const run = portfolio.all.find(({ project }) => project.operator?.zh === value)?.project.operator
      return run == null ? value : format.name(run)
    }
  }
}
