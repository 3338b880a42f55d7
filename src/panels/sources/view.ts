import type { Answer } from '#api/endpoint.ts'
import type { City } from '#domain/city.ts'
import type { Name } from '#domain/names.ts'
import type { Instant, Month } from '#domain/periods.ts'

/** The resources of the contract, in the order a reader goes through them. */
export const RESOURCES = [
  'city',
  'geography',
  'stations',
  'rooms',
  'workforce',
  'surveys',
  'needs',
  'projects',
  'functions',
  'reports',
] as const
export type Resource = (typeof RESOURCES)[number]

/** What an answer says about itself. */
interface Frame {
  readonly source: { readonly name: Name; readonly demo: boolean }
  readonly period: Month
  readonly asOf: Instant
  readonly nextDue: Instant | null
}

export interface SourceRow {
  readonly resource: Resource
  /** Null while nothing has been received. */
  readonly frame: Frame | null
}

export interface SourcesView {
  readonly rows: readonly SourceRow[]
  /** What the backend wants known before its figures are quoted. */
  readonly notes: readonly Name[]
  readonly demo: boolean
}

type Answers = Readonly<Record<Exclude<Resource, 'city'>, Answer<unknown> | null>> & {
  readonly city: Answer<City>
}

export function sourcesView(answers: Answers): SourcesView {
  const rows = RESOURCES.map((resource) => ({ resource, frame: answers[resource] }))
  return {
    rows,
    notes: answers.city.data.notes,
    demo: rows.some(({ frame }) => frame?.source.demo === true),
  }
}
