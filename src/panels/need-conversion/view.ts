import type { Town } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import type { StationConversion } from '#domain/need-stations.ts'
import { conversionByStation } from '#domain/need-stations.ts'
import type { Needs } from '#domain/needs.ts'
import { conversionOf } from '#domain/needs.ts'
import { placesOf } from '#domain/places.ts'
import type { Reported } from '#domain/reported.ts'
import type { Station } from '#domain/stations.ts'
import type { Ratio } from '#domain/units.ts'

export interface NeedConversionView {
  readonly city: Reported<Ratio>
  readonly rows: readonly (StationConversion & {
    /** Null where nobody knows the town of the station. */
    readonly town: Name | null
  })[]
}

/** Every station's conversion beside that of the city, whichever town is chosen: a rank is one among all. */
export function needConversionView(
  needs: Needs,
  stations: readonly Station[],
  towns: readonly Town[],
): NeedConversionView {
  const places = placesOf(stations, towns)
  return {
    city: conversionOf(needs).rate,
    rows: conversionByStation(needs).map((row) => ({
      ...row,
      town: places.get(row.stationCode)?.short ?? null,
    })),
  }
}
