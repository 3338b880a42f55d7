import { perTenThousandResidents } from './city.ts'
import type { Town } from './geography.ts'
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
  /** 名次 from the highest, equals sharing one (1, 2, 2, 4); null where nothing can be ranked. */
  readonly rank: number | null
}

type Unranked = Omit<StationCertified, 'rank'>

/** What a station is ranked by; null keeps it out of the ranking. */
function rankedValue({ certified, residents, perTenThousand }: Unranked, order: CertifiedOrder) {
  if (order === 'certified') return certified
  return residents !== null && residents >= RANKED_FROM_RESIDENTS ? perTenThousand : null
}

/** Not ranked, yet told, stands before not told. */
const shownValue = (row: Unranked, order: CertifiedOrder) =>
  order === 'certified' ? row.certified : row.perTenThousand

/**
 * Stations from the most certified workers to the fewest. Those of a small base stand behind the ranked ones, those that
 * did not report behind all.
 */
export function certifiedByStation(
  stations: readonly Station[],
  towns: readonly Town[],
  order: CertifiedOrder,
): StationCertified[] {
  const townOf = new Map(towns.map((town) => [town.code, town]))
  const rows = stations.map((station) => {
    const town = townOf.get(station.townCode) ?? null
    const { certified } = station
    const residents = town?.residents ?? null
    const row: Unranked = {
      station,
      town,
      certified,
      residents,
      perTenThousand: perTenThousandResidents(certified, residents),
    }
    return { row, value: rankedValue(row, order), shown: shownValue(row, order) }
  })
  const lowest = Number.NEGATIVE_INFINITY
  rows.sort(
    (one, other) =>
      (other.value ?? lowest) - (one.value ?? lowest) || (other.shown ?? lowest) - (one.shown ?? lowest) || 0,
  )
  let rank = 0
  let last: number | null = null
  return rows.map(({ row, value }, at) => {
    if (value === null) return { ...row, rank: null }
    if (value !== last) rank = at + 1
    last = value
    return { ...row, rank }
  })
}
