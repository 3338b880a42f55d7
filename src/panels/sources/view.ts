import type { Answer } from '#api/endpoint.ts'
import { ENDPOINTS } from '#api/resources.ts'
import type { City } from '#domain/city.ts'
import type { Name } from '#domain/names.ts'
import type { Instant, Month } from '#domain/periods.ts'

/** What an answer says about itself. */
interface Frame {
  readonly source: { readonly name: Name; readonly demo: boolean }
  readonly period: Month
  readonly asOf: Instant
  readonly nextDue: Instant | null
  readonly servedAt: Instant
  readonly schemaVersion?: string | undefined
}

export interface SourceRow {
  readonly resource: string
  /** What the contract calls it. */
  readonly title: Name
  /** Null while nothing has been received. */
  readonly frame: Frame | null
}

export interface SourcesView {
  /** Every resource of the contract, in its order. */
  readonly rows: readonly SourceRow[]
  /** What the backend wants known before its figures are quoted. */
  readonly notes: readonly Name[]
  readonly demo: boolean
}

/** What the contract calls its resources. */
export const RESOURCE_TITLES: ReadonlyMap<string, Name> = new Map(
  ENDPOINTS.map(({ resource, summary }) => [resource, summary]),
)

export function sourcesView(
  city: Answer<City>,
  others: Readonly<Record<string, Answer<unknown> | null>>,
): SourcesView {
  const rows = ENDPOINTS.map(({ resource, summary }) => ({
    resource,
    title: summary,
    frame: resource === 'city' ? city : (others[resource] ?? null),
  }))
  return { rows, notes: city.data.notes, demo: rows.some(({ frame }) => frame?.source.demo === true) }
}
