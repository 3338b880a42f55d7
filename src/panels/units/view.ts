import type { Town } from '#domain/geography.ts'
import { unitsOf } from '#domain/geography.ts'
import type { Comparison, Month } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { RoomKind, Rooms } from '#domain/rooms.ts'
import type { Scope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import { roomCoverage } from '#domain/stations.ts'
import type { Count, Ratio } from '#domain/units.ts'
import { coveredSince, neighboursOf, unitsOfTown } from '#domain/units-of-town.ts'
import { stationOfUnit, whereaboutsOf } from '#domain/whereabouts.ts'

/** 已建 / 未覆盖; not reported where the station did not tell its rooms. */
export type UnitState = Reported<'covered' | 'gap'>

/** One village or community, of the month shown. */
export interface Unit {
  readonly code: string
  readonly name: string
  readonly kind: RoomKind
  readonly state: UnitState
  /** Null where it has no room, and where nobody knows from which month on it has had one. */
  readonly since: Reported<Month>
}

/** The one that is looked at: what it was before, and what lies around it. */
export interface UnitProfile extends Unit {
  readonly before: Readonly<Record<Comparison, UnitState>>
  /** Nearest first; null where it has no place on the map. */
  readonly neighbours: readonly Unit[] | null
}

export interface TownUnits {
  readonly station: Station
  /** Null where the station's town is on no list. */
  readonly town: Town | null
  readonly units: Reported<Count>
  readonly coverage: Reported<Ratio>
  /** Whether the station told which of them have a room: if not, all are in `untold`. */
  readonly isTold: boolean
  readonly gaps: readonly Unit[]
  readonly covered: readonly Unit[]
  readonly untold: readonly Unit[]
  readonly profile: UnitProfile | null
}

/** Nothing is chosen, nobody knows it, or a town with its units. */
export type UnitsView =
  | { readonly state: 'unchosen' }
  | { readonly state: 'unknown'; readonly code: string }
  | { readonly state: 'chosen'; readonly own: TownUnits }

interface UnitsAnswers {
  readonly towns: readonly Town[]
  readonly stations: readonly Station[]
  readonly rooms: Rooms
  readonly before: Readonly<Record<Comparison, UnitsBefore>>
}

/** Of a month held against, each null where the record does not reach or the answer has not come. */
interface UnitsBefore {
  readonly rooms: Rooms | null
  readonly stations: readonly Station[] | null
}

const MOST_NEIGHBOURS = 5

function unitAt(rooms: Rooms, row: number, isTold: boolean): Unit {
  return {
    code: rooms.code[row] ?? '',
    name: rooms.name[row] ?? '',
    kind: rooms.kind[row] ?? 'village',
    state: isTold ? (rooms.covered[row] === 1 ? 'covered' : 'gap') : null,
    since: isTold ? coveredSince(rooms, row) : null,
  }
}

/** What the unit was in another month; not known of one not on the register then, or whose station told no rooms. */
function stateIn({ rooms, stations }: UnitsBefore, code: string): UnitState {
  const row = rooms?.code.indexOf(code) ?? -1
  if (rooms === null || row === -1) return null
  const own = stations?.find((station) => station.code === stationOfUnit(rooms, row))
  if ((own?.rooms ?? null) === null) return null
  return rooms.covered[row] === 1 ? 'covered' : 'gap'
}

/** The units of the town that is chosen, those without a room first, and the profile of the one looked at. */
export function unitsView(
  { towns, stations, rooms, before }: UnitsAnswers,
  scope: Pick<Scope, 'station' | 'unit'>,
): UnitsView {
  const where = whereaboutsOf(rooms, scope)
  if (where.station === null) return { state: 'unchosen' }
  const station = stations.find(({ code }) => code === where.station)
  if (station === undefined) return { state: 'unknown', code: where.station }
  const town = towns.find(({ code }) => code === station.townCode) ?? null
  const units = town === null ? null : unitsOf(town)
  const isTold = station.rooms !== null
  const { gaps, covered } = unitsOfTown(rooms, station.code)
  const at = (row: number) => unitAt(rooms, row, isTold)
  return {
    state: 'chosen',
    own: {
      station,
      town,
      units,
      coverage: roomCoverage(station.rooms, units),
      isTold,
      gaps: isTold ? gaps.map(at) : [],
      covered: isTold ? covered.map(at) : [],
      untold: isTold ? [] : [...gaps, ...covered].map(at),
      profile: where.unit === null ? null : profileOf(rooms, where.unit, before, at),
    },
  }
}

function profileOf(
  rooms: Rooms,
  row: number,
  before: UnitsAnswers['before'],
  at: (row: number) => Unit,
): UnitProfile {
  const unit = at(row)
  const isPlaced = !Number.isNaN(rooms.longitude[row] ?? Number.NaN)
  return {
    ...unit,
    before: { month: stateIn(before.month, unit.code), year: stateIn(before.year, unit.code) },
    neighbours: isPlaced ? neighboursOf(rooms, row, MOST_NEIGHBOURS).map(at) : null,
  }
}
