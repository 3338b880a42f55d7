import type { Month } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { guard } from '#domain/suppression.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { month } from './calendar.ts'
import { JINFENG } from './towns.ts'

/** Counts of people in sensitive groups below this do not leave the server. */
export const WITHHELD_BELOW = count(10)

/**
 * What the station's own list would say. The 16 of Jinfeng are published; its earlier figure is invented to be one that
 * must not be shown. No other station reports a figure, so nothing can be had by subtraction.
 */
function onFile(stationCode: string, period: Month): Reported<Count> {
  if (stationCode !== JINFENG || period < month('2022-04')) return null
  return count(period < month('2022-11') ? 7 : 16)
}

/** 计划生育特殊家庭建档 as it may be sent: small counts are withheld here, not in the browser. */
export const specialFamilyFilesAt = (stationCode: string, period: Month): Reported<GuardedCount> =>
  guard(onFile(stationCode, period), WITHHELD_BELOW)
