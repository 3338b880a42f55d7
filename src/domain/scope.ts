import type { Light } from './lights.ts'
import type { Comparison, Month } from './periods.ts'
import { clampMonth, comparedMonth } from './periods.ts'
import type { Phase } from './projects.ts'

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
  /** Code of a village or community (村、社区) within the town; null is the whole town. */
  readonly unit: string | null
  /** Code of a second station, held beside the first. */
  readonly beside: string | null
  /** Id of the project looked at, of whichever page. */
  readonly project: string | null
  /** What a list of projects is narrowed to; null is all. */
  readonly light: Light | null
  readonly phase: Phase | null
  /** The Chinese name of an operator (运营机构). */
  readonly operator: string | null
  /** Id of a domain of needs and projects (领域). */
  readonly field: string | null
  /** What a list is ranked by, as the list names it; null is its own order. */
  readonly order: string | null
  /** What-if weights (试算权重) as the evaluation writes them; null is the official ones. */
  readonly weights: string | null
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
  unit: null,
  beside: null,
  project: null,
  light: null,
  phase: null,
  operator: null,
  field: null,
  order: null,
  weights: null,
  theme: null,
  locale: null,
}

/** A part of the address that could not be followed, and what is shown instead. */
export type Notice =
  | { readonly part: 'period'; readonly asked: string; readonly shown: Month | null }
  | {
      readonly part:
        | 'compare'
        | 'station'
        | 'beside'
        | 'measure'
        | 'layout'
        | 'light'
        | 'phase'
        | 'theme'
        | 'lang'
      readonly asked: string
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
  /** The months that figures are held against (环比, 同比), each null while unknown or before the record begins. */
  readonly before: Readonly<Record<Comparison, Month | null>>
}

/** The nearest valid view to the one asked for, and a notice for each part that had to give way. */
export function resolveScope(scope: Scope, known: Known): { scope: ResolvedScope; notices: Notice[] } {
  const notices: Notice[] = []
  const { periods, stations } = known
  let { period, station, beside } = scope
  if (period !== null && periods !== null) {
    const nearest = clampMonth(period, periods.first, periods.latest)
    if (nearest !== period) notices.push({ part: 'period', asked: period, shown: nearest })
    period = nearest
  }
  if (station !== null && stations !== null && !stations.includes(station)) {
    notices.push({ part: 'station', asked: station })
    station = null
  }
  if (beside !== null && stations !== null && !stations.includes(beside)) {
    notices.push({ part: 'beside', asked: beside })
    beside = null
  }
  const shown = period ?? periods?.latest ?? null
  const monthBefore = (comparison: Comparison): Month | null => {
    const month = shown === null ? null : comparedMonth(shown, comparison)
    return month !== null && periods !== null && month >= periods.first ? month : null
  }
  const before = { month: monthBefore('month'), year: monthBefore('year') }
  return { scope: { ...scope, period, station, beside, compared: before[scope.compare], before }, notices }
}
