import { LIGHTS } from './lights.ts'
import { isMonth } from './periods.ts'
import { PHASES } from './projects.ts'
import type { Notice, Scope } from './scope.ts'
import { LAYOUTS, LOCALES, MEASURES, THEMES, WHOLE_CITY } from './scope.ts'

const PARTS = {
  compare: ['month', 'year'],
  measure: MEASURES,
  layout: LAYOUTS,
  light: LIGHTS,
  phase: PHASES,
  theme: THEMES,
  lang: LOCALES,
} as const

const oneOf = <const Options extends readonly string[]>(
  options: Options,
  text: string | null,
): Options[number] | null => options.find((option) => option === text) ?? null

/** Reads an address. What it does not understand becomes a notice and the default, never an error. */
export function readScope(search: URLSearchParams): { scope: Scope; notices: Notice[] } {
  const notices: Notice[] = []
  const part = <const Name extends keyof typeof PARTS>(name: Name) => {
    const asked = search.get(name)
    const found = oneOf(PARTS[name], asked)
    if (asked !== null && asked !== '' && found === null) notices.push({ part: name, asked })
    return found
  }
  const text = (name: string) => search.get(name) || null
  const period = search.get('period')
  if (period && !isMonth(period)) notices.push({ part: 'period', asked: period, shown: null })
  return {
    scope: {
      period: isMonth(period) ? period : null,
      compare: part('compare') ?? WHOLE_CITY.compare,
      station: text('station'),
      measure: part('measure') ?? WHOLE_CITY.measure,
      layout: part('layout') ?? WHOLE_CITY.layout,
      unit: text('unit'),
      beside: text('beside'),
      project: text('project'),
      light: part('light'),
      phase: part('phase'),
      operator: text('operator'),
      field: text('field'),
      order: text('order'),
      weights: text('weights'),
      theme: part('theme'),
      locale: part('lang'),
    },
    notices,
  }
}

const ADDRESS_NAMES: Readonly<Record<keyof Scope, string>> = {
  period: 'period',
  compare: 'compare',
  station: 'station',
  measure: 'measure',
  layout: 'layout',
  unit: 'unit',
  beside: 'beside',
  project: 'project',
  light: 'light',
  phase: 'phase',
  operator: 'operator',
  field: 'field',
  order: 'order',
  weights: 'weights',
  theme: 'theme',
  locale: 'lang',
}

const PARTS_OF_SCOPE = Object.keys(ADDRESS_NAMES) as (keyof Scope)[]

/** What only one page asks for: left behind on the way to another. */
export const WITHOUT_PAGE_PARTS: Partial<Scope> = {
  unit: null,
  beside: null,
  project: null,
  light: null,
  phase: null,
  operator: null,
  field: null,
  order: null,
  weights: null,
}

/**
 * Writes changes into an address; what equals the default is left out, what is not ours is left alone. A village lies
 * in a town: with another town it is gone.
 */
export function writeScope(search: URLSearchParams, asked: Partial<Scope>): URLSearchParams {
  const written = new URLSearchParams(search)
  const changes = 'station' in asked ? { unit: null, ...asked } : asked
  for (const key of PARTS_OF_SCOPE) {
    if (!(key in changes)) continue
    const value = changes[key] ?? null
    if (value === null || value === WHOLE_CITY[key]) written.delete(ADDRESS_NAMES[key])
    else written.set(ADDRESS_NAMES[key], value)
  }
  return written
}
