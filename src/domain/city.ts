import type { Name } from './names.ts'
import type { Day, Month } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Count, PerTenThousand } from './units.ts'
import { count, perTenThousand } from './units.ts'

/** Residents (常住人口) with the date they were counted at: the base that every per-10,000 figure prints. */
export interface Population {
  readonly residents: Count
  readonly countedOn: Day
}

/** A document the city issued, for instance its plan for stations and rooms. */
export interface Policy {
  readonly title: Name
  readonly issued: Month
  readonly issuer: Name
}

/** The capability programme of the stations (驱动计划). */
export interface Programme {
  readonly name: Name
  readonly months: Count
  readonly modules: readonly Name[]
}

export interface City {
  readonly code: string
  readonly name: Name
  readonly population: Reported<Population>
  /** The months the backend can answer for. */
  readonly periods: { readonly first: Month; readonly latest: Month }
  readonly policies: readonly Policy[]
  readonly programme: Programme | null
  /** 3A 及以上社工机构 (org_3a): agencies of social work rated 3A or better, of the whole city. */
  readonly ratedAgencies: Reported<Count>
  /** What a reader must know before quoting the figures: what is published, what is assumed or invented. */
  readonly notes: readonly Name[]
}

/** 每个县（市、区）至少两家: the provincial plan for social-work agencies rated 3A or better. */
export const RATED_AGENCIES_TARGET = count(2)

/** 每万人持证社工: certified ÷ residents × 10,000. Not reported when a side is missing or nobody lives there. */
export function perTenThousandResidents(
  certified: Reported<Count>,
  residents: Reported<Count>,
): Reported<PerTenThousand> {
  if (certified === null || residents === null || residents === 0) return null
  return perTenThousand((certified / residents) * 10_000)
}
