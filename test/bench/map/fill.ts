import type { Fill } from '#map/ramp.ts'

/** Classes for show: every colour of the ramp and the hatch appear among eleven towns. */
const FILLS: readonly Fill[] = [5, 5, 5, 4, 3, 2, 0, null, 1, 5, 2]
export const fillAt = (index: number): Fill => FILLS[index % FILLS.length] ?? null
