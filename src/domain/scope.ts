import type { Comparison, Month } from './periods.ts'
import { clampMonth, comparedMonth, isMonth } from './periods.ts'

/** What the map is coloured by. */
export const MEASURES = [
  'room-coverage',
  'certified-10k',
  'active-projects',
  'late-projects',
  'evaluation',
] as const
export type Measure = (typeof MEASURES)[number]

/** The outline map, or one equal square per town. */
export const LAYOUTS = ['map', 'tiles'] as const
export type Layout = (typeof LAYOUTS)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const LOCALES = ['zh-CN', 'en'] as const
export type LocaleId = (typeof LOCALES)[number]

/** What is looked at: all of it is in the address, so a copied address opens the same view. */
export interface Scope {
  /** Null follows the latest month there is. */
  readonly period: Month | null
  readonly compare: Comparison
  /** Station code; null is the whole city. */
  readonly station: string | null
  readonly measure: Measure
  readonly layout: Layout
  /** Null takes the theme the configuration gives the page. */
  readonly theme: Theme | null
  /** Null takes the language of the configuration. */
  readonly locale: LocaleId | null
}

export const WHOLE_CITY: Scope = {
  period: null,
  compare: 'month',
  station: null,
  measure: 'room-coverage',
  layout: 'map',
  theme: null,
  locale: null,
}

/** A part of the address that could not be followed, and what is shown instead. */
export type Notice =
  | { readonly part: 'period'; readonly asked: string; readonly shown: Month | null }
  | { readonly part: 'compare' | 'station' | 'measure' | 'layout' | 'theme' | 'lang'; readonly asked: string }

const PARTS = {
  compare: ['month', 'year'],
  measure: MEASURES,
  layout: LAYOUTS,
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
  const period = search.get('period')
  if (period && !isMonth(period)) notices.push({ part: 'period', asked: period, shown: null })
  return {
    scope: {
      period: isMonth(period) ? period : null,
      compare: part('compare') ?? WHOLE_CITY.compare,
      station: search.get('station') || null,
      measure: part('measure') ?? WHOLE_CITY.measure,
      layout: part('layout') ?? WHOLE_CITY.layout,
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
  theme: 'theme',
  locale: 'lang',
}

/** Writes changes into an address; what equals the default is left out, what is not ours is left alone. */
export function writeScope(search: URLSearchParams, changes: Partial<Scope>): URLSearchParams {
  const written = new URLSearchParams(search)
  for (const key of Object.keys(changes) as (keyof Scope)[]) {
    const value = changes[key] ?? null
    if (value === null || value === WHOLE_CITY[key]) written.delete(ADDRESS_NAMES[key])
    else written.set(ADDRESS_NAMES[key], value)
  }
  return written
}

/** What the backend knows, as far as it has told: the months on record and the stations. */
export interface Known {
  readonly periods: { readonly first: Month; readonly latest: Month } | null
  readonly stations: readonly string[] | null
}

/** A scope that can be asked for: within the months on record, with a station that exists. */
export interface ResolvedScope extends Scope {
  /** The month compared with; null while unknown or before the record begins. */
  readonly compared: Month | null
}

/** The nearest valid view to the one asked for, and a notice for each part that had to give way. */
export function resolveScope(scope: Scope, known: Known): { scope: ResolvedScope; notices: Notice[] } {
  const notices: Notice[] = []
  const { periods, stations } = known
  let { period, station } = scope
  if (period !== null && periods !== null) {
    const nearest = clampMonth(period, periods.first, periods.latest)
    if (nearest !== period) notices.push({ part: 'period', asked: period, shown: nearest })
    period = nearest
  }
  if (station !== null && stations !== null && !stations.includes(station)) {
    notices.push({ part: 'station', asked: station })
    station = null
  }
  const shown = period ?? periods?.latest ?? null
  const before = shown === null ? null : comparedMonth(shown, scope.compare)
  const compared = before !== null && periods !== null && before >= periods.first ? before : null
  return { scope: { ...scope, period, station, compared }, notices }
}
