import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { SatisfactionRate, Services } from '#domain/services.ts'
import { satisfactionRate } from '#domain/services.ts'
import type { Station } from '#domain/stations.ts'
import type { Count } from '#domain/units.ts'

export interface SatisfactionRow {
  readonly code: string
  readonly name: Name
  readonly satisfied: Reported<Count>
  readonly valid: Reported<Count>
  readonly outcome: SatisfactionRate
}

export interface SatisfactionView {
  readonly rows: readonly SatisfactionRow[]
  readonly leastBase: Count
}

const rankOf = ({ outcome }: SatisfactionRow) => (outcome.kind === 'rate' ? outcome.rate : -1)

/** Every station with its base, most satisfied first; without a rate come last. */
export function satisfactionView(
  services: Services,
  stations: readonly Station[],
  geography: Geography | null,
  leastBase: Count,
): SatisfactionView {
  const places = placesOf(stations, geography?.towns ?? [])
  const rows = services.stations
    .map(({ stationCode, satisfaction }) => {
      const outcome = satisfactionRate(satisfaction, leastBase)
      return {
        code: stationCode,
        name: places.get(stationCode)?.short ?? { zh: stationCode, en: null },
        // Below the base neither side is told: the one would give the other's rate.
        satisfied: outcome.kind === 'rate' ? satisfaction.satisfied : null,
        valid: satisfaction.valid,
        outcome,
      }
    })
    .sort((one, other) => rankOf(other) - rankOf(one))
  return { rows, leastBase }
}
