import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { GuardedCount } from './suppression.ts'
import type { Count, Ratio, Score } from './units.ts'
import { count, share } from './units.ts'

/** 联系方式 of the operator's office: of an organisation, never of a person. */
export interface Contact {
  readonly office: Name
  readonly phone: string
  readonly address: Name
}

/** A regional social-work station (区域性社工站) and its figures at the end of the period. */
export interface Station {
  readonly code: string
  readonly townCode: string
  readonly name: Name
  readonly operator: Name | null
  readonly contact: Contact | null
  /** 委托运营: run by a commissioned agency. */
  readonly commissioned: Reported<boolean>
  readonly openedOn: Day | null
  /** 社工室: rooms in operation. */
  readonly rooms: Reported<Count>
  /** 持证社工 registered in the town; not the staff of the station. */
  readonly certified: Reported<Count>
  /** 驻站社工 on post. */
  readonly staffOnPost: Reported<Count>
  /** 已备案社区社会组织, all that stand. */
  readonly filedOrganisations: Reported<Count>
  /** Those filed in the quarter of the period. */
  readonly filedThisQuarter: Reported<Count>
  /** 计划生育特殊家庭建档: people of a sensitive group, so guarded. */
  readonly specialFamilyFiles: Reported<GuardedCount>
  /** 绩效评估得分 of the last closed evaluation, 0 to 100. */
  readonly evaluation: { readonly score: Score; readonly year: number } | null
}

/** A city figure added up from its stations; how many of them did not report is said beside it. */
export interface StationTotal {
  readonly total: Reported<Count>
  readonly unreported: number
}

export function totalOf(
  stations: readonly Station[],
  figure: (station: Station) => Reported<Count>,
): StationTotal {
  const figures = stations.map(figure)
  const total = sumReported(figures)
  return {
    total: total === null ? null : count(total),
    unreported: figures.filter((value) => value === null).length,
  }
}

/**
 * A sum that lacks no part. One with a part missing is compared with nothing: the missing part would look like a
 * change.
 */
export const completeTotal = ({ total, unreported }: StationTotal): Reported<Count> =>
  unreported === 0 ? total : null

/** 委托运营率: stations run by commissioned agencies, to be read of all stations; not reported when one did not say. */
export const commissionedOf = (stations: readonly Station[]): Reported<Count> =>
  stations.some(({ commissioned }) => commissioned === null)
    ? null
    : count(stations.filter(({ commissioned }) => commissioned === true).length)

/**
 * 社工室覆盖率: rooms ÷ (villages + communities). More rooms than units is a fault of the list of units,
 * not a coverage above one: such a town is not reported.
 */
export function roomCoverage(rooms: Reported<Count>, units: Reported<Count>): Reported<Ratio> {
  const covered = share(rooms, units)
  return covered !== null && covered > 1 ? null : covered
}
