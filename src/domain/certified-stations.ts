import { perTenThousandResidents } from './city.ts'
import type { Town } from './geography.ts'
import { type Placed, ranked } from './ranking.ts'
import type { Reported } from './reported.ts'
import type { Station } from './stations.ts'
import type { Count, PerTenThousand } from './units.ts'
import { count } from './units.ts'

/** What stations are ranked by: 持证社工 per 10,000 residents, or all of them. */
export const CERTIFIED_ORDERS = ['per-10k', 'certified'] as const
export type CertifiedOrder = (typeof CERTIFIED_ORDERS)[number]

/**
 * Residents that a rate per 10,000 needs before it is ranked: of fewer than 10,000 it is a projection, in which one
 * worker more or less moves several ranks.
 */
export const RANKED_FROM_RESIDENTS = count(10_000)

/** 持证社工 registered in the town of one station. */
export interface StationCertified {
  readonly station: Station
  /** Null where the station's town is on no list. */
  readonly town: Town | null
  readonly certified: Reported<Count>
  /** 常住人口 of the town: the base of its rate. */
  readonly residents: Reported<Count>
  /** 每万人持证社工. */
  readonly perTenThousand: Reported<PerTenThousand>
}

const certifiedAs = (row: StationCertified, order: CertifiedOrder): Reported<number> =>
  order === 'certified' ? row.certified : row.perTenThousand

/** What a station is ranked by; null keeps it out of the ranking. */
const rankedBy = (row: StationCertified, order: CertifiedOrder) =>
  order === 'per-10k' && (row.residents === null || row.residents < RANKED_FROM_RESIDENTS)
    ? null
    : certifiedAs(row, order)

/**
 * Stations from the most certified workers to the fewest. Those of a small base stand behind the ranked ones, those
 * that did not report behind all.
 */
export function certifiedByStation(
  stations: readonly Station[],
  towns: readonly Town[],
  order: CertifiedOrder,
): Placed<StationCertified>[] {
  const townOf = new Map(towns.map((town) => [town.code, town]))
  const rows = stations.map((station): StationCertified => {
    const town = townOf.get(station.townCode) ?? null
    const { certified } = station
    const residents = town?.residents ?? null
    const perTenThousand = perTenThousandResidents(certified, residents)
    return { station, town, certified, residents, perTenThousand }
  })
  const told = rows.filter((row) => certifiedAs(row, order) !== null)
  const silent = rows.filter((row) => certifiedAs(row, order) === null)
  return ranked([...told, ...silent], (row) => rankedBy(row, order))
}
