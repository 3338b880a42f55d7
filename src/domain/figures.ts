import type { Count } from './units.ts'

/** A published lower bound: 130余 says "130 and some", so it is never added up and never printed as 130. */
export interface AtLeast {
  readonly atLeast: Count
}

/** A count as its source published it: exact, or a lower bound. */
export type PublishedCount = Count | AtLeast

export const isAtLeast = (value: unknown): value is AtLeast =>
  typeof value === 'object' && value !== null && 'atLeast' in value
