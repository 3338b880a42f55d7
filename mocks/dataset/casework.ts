import type { WireOf } from '#api/endpoint.ts'
import type { servicesEndpoint } from '#api/services.ts'
import type { Casework, StationCases } from '#domain/casework.ts'
import { byStage, CASE_STAGES, guardCasework } from '#domain/casework.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween, shiftMonth } from '#domain/periods.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { apportion } from './apportion.ts'
import { noise } from './noise.ts'
import { WITHHELD_BELOW } from './special-families.ts'
import {
  CHANGYINSHA,
  DAXIN,
  DEJI,
  FENGHUANG,
  HOUCHENG,
  JINFENG,
  JINGANG,
  LEYU,
  NANFENG,
  TANGQIAO,
  TOWNS,
  YANGSHE,
} from './towns.ts'

type CaseworkWire = Pick<WireOf<typeof servicesEndpoint>, 'cityCases'> & {
  readonly cases: readonly (StationCases | null)[]
}

/** Before anything is withheld. */
type TrueCases = Readonly<Record<keyof StationCases, Count>>

/** Cases a station opens in a year. Invented, as everything of casework: nothing is published. */
const YEARLY: Readonly<Record<string, number>> = {
  [YANGSHE]: 92,
  [TANGQIAO]: 58,
  [JINFENG]: 64,
  [LEYU]: 42,
  [FENGHUANG]: 46,
  [NANFENG]: 40,
  [DAXIN]: 30,
  [JINGANG]: 60,
  [HOUCHENG]: 28,
  [DEJI]: 14,
  [CHANGYINSHA]: 11,
}

/** Share of the cases of a month that are closed, by months gone since: most take three to eight. */
const CLOSED_AFTER = [0, 0.06, 0.18, 0.36, 0.55, 0.7, 0.8, 0.87, 0.92, 0.95, 0.97, 0.98]

/** Where the cases in hand stand, in the order of their stages. */
const OPEN_SHARES = [0.15, 0.17, 0.14, 0.39, 0.15]

const MONTHS_IN_COHORT = 12

/** The twelve months to the end of a period, oldest first. */
export const cohortMonths = (period: Month): Month[] =>
  monthsBetween(shiftMonth(period, 1 - MONTHS_IN_COHORT), period)

/** More in the first months of a year, when stations go round, and somewhat more every year. */
function openedIn(stationAt: number, month: Month): number {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number)
  const yearly = (YEARLY[TOWNS[stationAt]?.code ?? ''] ?? 0) * (1 + 0.08 * (year - 2022))
  const season = monthOfYear <= 4 ? 1.15 : 0.925
  return Math.round((yearly / 12) * season + noise(stationAt * 1000 + year * 12 + monthOfYear, 61) - 0.5)
}

function stationCasesAt(stationAt: number, period: Month): TrueCases {
  let opened = 0
  let closedShare = 0
  cohortMonths(period).forEach((month, at) => {
    const own = openedIn(stationAt, month)
    opened += own
    closedShare += own * (CLOSED_AFTER[MONTHS_IN_COHORT - 1 - at] ?? 0)
  })
  const closed = Math.round(closedShare)
  return { opened: count(opened), open: count(opened - closed), closed: count(closed) }
}

/** What the stations' own lists would say; never sent. */
export function trueCaseworkAt(period: Month): Casework {
  const stations = TOWNS.map((_, at) => stationCasesAt(at, period))
  const sum = (figure: (one: TrueCases) => number) =>
    count(stations.reduce((all, one) => all + figure(one), 0))
  const open = apportion(
    sum((one) => one.open),
    OPEN_SHARES,
  )
  const closed = sum((one) => one.closed)
  const stages = byStage((stage) =>
    count(stage === 'closed' ? closed : (open[CASE_STAGES.indexOf(stage)] ?? 0)),
  )
  return { city: { opened: sum((one) => one.opened), stages }, stations }
}

/** Casework as it may be sent: small counts, and what would betray them, are withheld here and not in the browser. */
export function caseworkAt(period: Month): CaseworkWire {
  const { city, stations } = guardCasework(trueCaseworkAt(period), WITHHELD_BELOW)
  return { cityCases: city, cases: stations }
}
