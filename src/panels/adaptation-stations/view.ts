import type { Adaptations, Steps, Sticking } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, adaptationDone, guardAdaptations, stickingOf } from '#domain/adaptations.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { Station } from '#domain/stations.ts'
import type { Count, Ratio } from '#domain/units.ts'

/** Whether a station told anything, and whether it has visited anybody yet. */
export type AdaptationState = 'unreported' | 'not-begun' | 'begun'

export interface AdaptationRow {
  readonly code: string
  readonly name: Name
  readonly steps: Steps
  readonly done: Reported<Ratio>
  /** Where it sticks; null where nobody waits, or it is not told how long. */
  readonly sticking: Sticking | null
  readonly state: AdaptationState
}

function stateOf(steps: Steps): AdaptationState {
  const told = ADAPTATION_STEPS.map((step) => steps[step].households).filter((one) => one !== null)
  if (told.length === 0) return 'unreported'
  return told.some((households) => households !== 0) ? 'begun' : 'not-begun'
}

/** Every station, the longest wait first. */
export function adaptationRows(
  told: Adaptations,
  stations: readonly Station[],
  geography: Geography | null,
  threshold: Count,
): readonly AdaptationRow[] {
  const places = placesOf(stations, geography?.towns ?? [])
  return guardAdaptations(told, threshold)
    .stations.map(({ stationCode, steps }) => ({
      code: stationCode,
      name: places.get(stationCode)?.short ?? { zh: stationCode, en: null },
      steps,
      done: adaptationDone(steps),
      sticking: stickingOf(steps),
      state: stateOf(steps),
    }))
    .sort((one, other) => (other.sticking?.days ?? -1) - (one.sticking?.days ?? -1))
}
