import type { LightRules } from './lights.ts'
import type { Count } from './units.ts'

/** What an owner may set: thresholds that no national standard fixes. */
export interface Rules extends LightRules {
  /** Counts of people in sensitive groups below this are withheld. */
  readonly suppressBelow: Count
}
