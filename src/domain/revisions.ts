import type { Name } from './names.ts'
import type { Day } from './periods.ts'

/** 数据修订 / 口径修订: figures that were corrected, and definitions that became others. */
export const REVISION_KINDS = ['figures', 'definition'] as const
export type RevisionKind = (typeof REVISION_KINDS)[number]

/** One entry of the change log (修订记录). */
export interface Revision {
  readonly id: string
  readonly on: Day
  readonly kind: RevisionKind
  /** The resource whose figures were corrected, or the indicator that is defined otherwise. */
  readonly subject: string
  readonly what: Name
  readonly before: Name | null
  readonly after: Name | null
  readonly by: Name | null
}

/** The latest first; those of one day stay as they came. */
export const latestFirst = (revisions: readonly Revision[]): Revision[] =>
  [...revisions].sort((one, other) => Number(other.on > one.on) - Number(other.on < one.on))
