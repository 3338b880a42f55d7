import type { Month } from './periods.ts'
import type { Station, StationTotal } from './stations.ts'
import { totalOf } from './stations.ts'
import type { Workforce } from './workforce.ts'
import { certifiedIn } from './workforce.ts'

/**
 * 持证社工 of some stations. Of the whole city its own count where it was reported: the sum of the stations may lack some,
 * and would then say less.
 * @param ofCity the history of the city; null for a part of it, and while it is not known
 */
export function certifiedTotal(
  stations: readonly Station[],
  ofCity: Workforce | null,
  period: Month,
): StationTotal {
  const counted = ofCity === null ? null : certifiedIn(ofCity, period)
  return counted === null
    ? totalOf(stations, ({ certified }) => certified)
    : { total: counted, unreported: 0 }
}
