import type { Reported } from './reported.ts'
import type { Station } from './stations.ts'
import type { Count, Ratio } from './units.ts'
import { count, share } from './units.ts'

/** 达标 / 缺编 / 未上报, and 未设目标 where the owner set no minimum: then nobody is short of anything. */
export const STAFFING_STATES = ['short', 'unreported', 'met', 'no-target'] as const
export type StaffingState = (typeof STAFFING_STATES)[number]

/** 驻站社工 of one station held against the least a station must have (最低配备). */
export interface Staffing {
  readonly station: Station
  readonly staff: Reported<Count>
  readonly state: StaffingState
  /** 缺 (人): how many more it takes, 0 where the minimum is met. Null where either side is not known. */
  readonly missing: Reported<Count>
}

function stateOf(staff: Reported<Count>, minimum: Reported<Count>): StaffingState {
  if (staff === null) return 'unreported'
  if (minimum === null) return 'no-target'
  return staff < minimum ? 'short' : 'met'
}

/** Stations that told nothing stand behind those that told they are short, and before those that need no look. */
const urgency = ({ state }: Staffing) => (state === 'short' ? 0 : state === 'unreported' ? 1 : 2)

const byStaff = (one: Staffing, other: Staffing) =>
  one.staff === null || other.staff === null ? 0 : one.staff - other.staff

/**
 * Every station with its staff against the minimum, the ones most people short first, then those not reported, then the
 * others from the fewest staff up. Which number is the minimum is the owner's to configure (`rules.staffMinimum`): the
 * standard that covers it (DB3205/T 1070-2023 §6) was not to be had.
 */
export function staffingOf(stations: readonly Station[], minimum: Reported<Count>): Staffing[] {
  const rows = stations.map((station): Staffing => {
    const staff = station.staffOnPost
    const missing = staff === null || minimum === null ? null : count(Math.max(0, minimum - staff))
    return { station, staff, state: stateOf(staff, minimum), missing }
  })
  return rows.sort((one, other) => urgency(one) - urgency(other) || byStaff(one, other))
}

export interface StaffingSummary {
  readonly met: Count
  readonly short: Count
  /** How many more people all stations together need; null where none of them could be judged. */
  readonly missing: Reported<Count>
  /** Stations that did not report their staff: in neither side of the rate. */
  readonly unreported: number
  /** 配备达标率: stations at or above the minimum ÷ stations that reported. None without a minimum. */
  readonly rate: Reported<Ratio>
}

export function staffingSummary(rows: readonly Staffing[]): StaffingSummary {
  const inState = (state: StaffingState) => rows.filter((row) => row.state === state).length
  const [met, short] = [inState('met'), inState('short')]
  const missing = rows.reduce((sum, row) => sum + (row.missing === null ? 0 : row.missing), 0)
  return {
    met: count(met),
    short: count(short),
    missing: met + short === 0 ? null : count(missing),
    unreported: inState('unreported'),
    rate: share(met, met + short),
  }
}
