import type { Answer } from '#api/endpoint.ts'
import type { CertifiedOrder, StationCertified } from '#domain/certified-stations.ts'
import { CERTIFIED_ORDERS, certifiedByStation } from '#domain/certified-stations.ts'
import { certifiedTotal } from '#domain/certified-total.ts'
import type { City } from '#domain/city.ts'
import { perTenThousandResidents } from '#domain/city.ts'
import type { Geography } from '#domain/geography.ts'
import type { Placed } from '#domain/ranking.ts'
import type { Reported } from '#domain/reported.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import { completeTotal } from '#domain/stations.ts'
import type { Count, PerTenThousand } from '#domain/units.ts'
import type { Workforce } from '#domain/workforce.ts'

export interface CertifiedStationsView {
  readonly order: CertifiedOrder
  /** The highest first, those without a place last. */
  readonly rows: readonly Placed<StationCertified>[]
  /** Of the station that is chosen. */
  readonly own: Placed<StationCertified> | null
  readonly city: {
    readonly certified: Reported<Count>
    readonly perTenThousand: Reported<PerTenThousand>
  }
}

interface CertifiedStationsAnswers {
  readonly stations: Answer<readonly Station[]>
  readonly geography: Answer<Geography>
  readonly city: Answer<City>
  readonly workforce: Answer<Workforce> | null
}

/** Per 10,000 residents unless the address asks for the other: towns are of unlike size. */
const orderOf = ({ order }: ResolvedScope): CertifiedOrder =>
  CERTIFIED_ORDERS.find((known) => known === order) ?? 'per-10k'

/** All stations ranked, whichever is chosen: a place is one among the others. */
export function certifiedStationsView(
  { stations, geography, city, workforce }: CertifiedStationsAnswers,
  scope: ResolvedScope,
): CertifiedStationsView {
  const order = orderOf(scope)
  const rows = certifiedByStation(stations.data, geography.data.towns, order)
  const certified = completeTotal(certifiedTotal(stations.data, workforce?.data ?? null, stations.period))
  return {
    order,
    rows,
    own: rows.find(({ row }) => row.station.code === scope.station) ?? null,
    city: {
      certified,
      perTenThousand: perTenThousandResidents(certified, city.data.population?.residents ?? null),
    },
  }
}
