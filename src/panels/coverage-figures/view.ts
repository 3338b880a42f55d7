import type { Answer } from '#api/endpoint.ts'
import type { Before, Change } from '#domain/comparisons.ts'
import { changesSince } from '#domain/comparisons.ts'
import type { RoomCoverage, TownCoverage } from '#domain/coverage.ts'
import { roomCoverageOf, townCoverage } from '#domain/coverage.ts'
import type { Geography, Town } from '#domain/geography.ts'
import { unitsOf } from '#domain/geography.ts'
import type { Reported } from '#domain/reported.ts'
import { sumComplete } from '#domain/reported.ts'
import type { StaffingSummary } from '#domain/staffing.ts'
import { staffingOf, staffingSummary } from '#domain/staffing.ts'
import type { Station, StationTotal } from '#domain/stations.ts'
import { totalOf } from '#domain/stations.ts'
import type { Count, Points, Ratio } from '#domain/units.ts'
import { count, pointsBetween } from '#domain/units.ts'

interface Month {
  readonly stations: Answer<readonly Station[]> | null
  readonly geography: Answer<Geography> | null
}

interface FiguresAnswers {
  readonly stations: Answer<readonly Station[]>
  readonly geography: Answer<Geography>
  readonly month: Month
  readonly year: Month
}

/** The figures of one month. */
interface Standing {
  readonly towns: TownCoverage
  readonly rooms: StationTotal
  readonly coverage: RoomCoverage
  readonly units: Reported<Count>
  readonly staffing: StaffingSummary
  readonly staff: StationTotal
}

/** A figure, and what became of it since the months it is held against. */
interface Told<Value, By = Value> {
  readonly value: Reported<Value>
  readonly changes: readonly Change<By>[]
}

export interface FiguresView extends Standing {
  /** Of one town there is no share of towns to tell, and of its one station the staff itself says more. */
  readonly isCity: boolean
  readonly minimum: Reported<Count>
  readonly covered: Told<Count>
  readonly roomCount: Told<Count>
  readonly rate: Told<Ratio, Points>
  readonly gaps: Told<Count>
  readonly short: Told<Count>
  readonly onPost: Told<Count>
}

function standingOf(
  stations: readonly Station[],
  towns: readonly Town[],
  minimum: Reported<Count>,
  code: string | null,
): Standing {
  const own = code === null ? stations : stations.filter((station) => station.code === code)
  const served = new Set(own.map(({ townCode }) => townCode))
  const ownTowns = code === null ? towns : towns.filter((town) => served.has(town.code))
  const units = sumComplete(ownTowns.map(unitsOf))
  return {
    towns: townCoverage(ownTowns, own),
    rooms: totalOf(own, ({ rooms }) => rooms),
    coverage: roomCoverageOf(ownTowns, own),
    units: units === null ? null : count(units),
    staffing: staffingSummary(staffingOf(own, minimum)),
    staff: totalOf(own, ({ staffOnPost }) => staffOnPost),
  }
}

/** A sum with a part missing is compared with nothing: the missing part would look like a change. */
const whole = ({ total, unreported }: StationTotal) => (unreported === 0 ? total : null)
const wholeRooms = ({ rooms }: Standing) => whole(rooms)
const wholeStaff = ({ staff }: Standing) => whole(staff)
const isWhole = ({ coverage }: Standing) => coverage.unreported === 0
const wholeRate = (month: Standing) => (isWhole(month) ? month.coverage.rate : null)
const wholeGaps = (month: Standing) => (isWhole(month) ? month.coverage.gaps : null)
const wholeShort = ({ staffing }: Standing) =>
  staffing.unreported > 0 || staffing.rate === null ? null : staffing.short

/** How far coverage has come, of the city or of one town, held against last month and the same month last year. */
export function figuresView(
  { stations, geography, ...earlier }: FiguresAnswers,
  minimum: Reported<Count>,
  code: string | null,
): FiguresView {
  const now = standingOf(stations.data, geography.data.towns, minimum, code)
  const then = ({ stations: old, geography: towns }: Month) =>
    old === null || towns === null ? null : standingOf(old.data, towns.data.towns, minimum, code)
  const months = { month: then(earlier.month), year: then(earlier.year) }
  const before = <Value>(figure: (month: Standing) => Reported<Value>): Before<Value> => ({
    month: months.month === null ? null : figure(months.month),
    year: months.year === null ? null : figure(months.year),
  })
  const counted = (value: Reported<Count>, figure: (month: Standing) => Reported<Count>) => ({
    value,
    changes: changesSince(figure(now), before(figure)),
  })
  const rates = before(wholeRate)
  const since = (comparison: 'month' | 'year') => {
    const by = pointsBetween(wholeRate(now), rates[comparison])
    return by === null ? [] : [{ comparison, by }]
  }
  return {
    ...now,
    minimum,
    isCity: code === null,
    covered: counted(now.towns.covered, ({ towns }) => towns.covered),
    roomCount: counted(now.rooms.total, wholeRooms),
    rate: { value: now.coverage.rate, changes: [...since('month'), ...since('year')] },
    gaps: counted(now.coverage.gaps, wholeGaps),
    short: counted(now.staffing.rate === null ? null : now.staffing.short, wholeShort),
    onPost: counted(now.staff.total, wholeStaff),
  }
}
