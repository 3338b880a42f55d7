import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { FIRST, MONTHS, monthly, monthOfDay } from './calendar.ts'
import { noise } from './noise.ts'
import type { Unit } from './register.ts'
import { UNITS } from './register.ts'
import { STATIONS } from './station-register.ts'
import { TOWNS } from './towns.ts'

/** Rooms in operation among the 270 units. 265 at the end is published, the way there is invented. */
export const openRoomsAt = monthly(
  FIRST,
  [206, 212, 219, 224, 229, 233, 237, 240, 244, 249, 254, 259, 263, 265],
)

/** Every village and community of the city by column, and which of them had a room in a month. */
export interface RoomTable {
  readonly length: number
  readonly code: readonly string[]
  readonly name: readonly string[]
  readonly kind: readonly ('village' | 'community')[]
  /** Index into TOWNS. */
  readonly station: readonly number[]
  readonly longitude: readonly number[]
  readonly latitude: readonly number[]
  coveredIn(period: Month): readonly boolean[]
  /** The month from which on a unit has had its room; null where it has none by then, or nobody wrote it down. */
  sinceIn(period: Month): readonly (Month | null)[]
}

/** The 265 units that ever get a room, in the order of the month they get it. */
const OPENING_ORDER = UNITS.map((unit, at) => ({ unit, turn: noise(at, 7) }))
  .filter(({ unit }) => unit.covered)
  .sort((one, other) => one.turn - other.turn)
  .map(({ unit }) => unit)

const OPENING_TURN = new Map(OPENING_ORDER.map((unit, turn) => [unit, turn]))

/**
 * The table with as many rows as asked for, spread over the towns as the real units are. The first round of every town
 * is its real units; each further round repeats them close by, within half the way to the nearest neighbour, so that
 * a place stays in its town.
 */
export function roomTable(rows: number): RoomTable {
  const unitsOfTown = TOWNS.map(({ code }) => UNITS.filter(({ stationCode }) => stationCode === code))
  const rowsOfTown = apportion(
    rows,
    unitsOfTown.map((units) => units.length),
  )
  const table = {
    code: [] as string[],
    name: [] as string[],
    kind: [] as Unit['kind'][],
    station: [] as number[],
    longitude: [] as number[],
    latitude: [] as number[],
  }
  /** From which share of the city's rooms on a row has one; above 1 it never has. */
  const opensAt: number[] = []
  unitsOfTown.forEach((units, station) => {
    for (let at = 0; at < (rowsOfTown[station] ?? 0); at += 1) {
      const unit = units[at % units.length]
      if (unit === undefined) continue
      const round = Math.floor(at / units.length)
      const place = round === 0 ? unit : beside(unit, table.code.length)
      table.code.push(round === 0 ? unit.code : `${unit.code}-${round}`)
      table.name.push(round === 0 ? unit.name : `${unit.name} ${round + 1}`)
      table.kind.push(unit.kind)
      table.station.push(station)
      table.longitude.push(place.longitude)
      table.latitude.push(place.latitude)
      const turn = OPENING_TURN.get(unit)
      if (round > 0) opensAt.push(noise(table.code.length, 3))
      else opensAt.push(turn === undefined ? Number.POSITIVE_INFINITY : (turn + 0.5) / UNITS.length)
    }
  })
  const since = opensAt.map((threshold, row) => openedIn(threshold, table.station[row] ?? 0, row))
  const coveredIn = (period: Month) => opensAt.map((threshold) => threshold < shareAt(period))
  return {
    ...table,
    length: table.code.length,
    coveredIn,
    sinceIn: (period) => coveredIn(period).map((has, row) => (has ? (since[row] ?? null) : null)),
  }
}

/** The share of the city's units with a room. */
const shareAt = (period: Month) => openRoomsAt(period) / UNITS.length

/** Of the rooms from before the history begins, those whose month nobody wrote down. */
const FORGOTTEN = 0.08

/** Months from the opening of each station to the beginning of the history. */
const BEFORE_HISTORY = STATIONS.map(({ openedOn }) => monthsBetween(monthOfDay(openedOn), FIRST))

/**
 * The month of the history in which a unit got its room; an earlier one is invented, from the opening of its station
 * on.
 */
function openedIn(threshold: number, station: number, row: number): Month | null {
  const already = threshold / shareAt(FIRST)
  if (already >= 1) return MONTHS.find((period) => threshold < shareAt(period)) ?? null
  const months = BEFORE_HISTORY[station] ?? []
  return noise(row, 11) < FORGOTTEN ? null : (months[Math.floor(already * months.length)] ?? null)
}

const FIVE_DECIMALS = 1e5
const rounded = (degrees: number) => Math.round(degrees * FIVE_DECIMALS) / FIVE_DECIMALS

function beside({ longitude, latitude, elbowRoom }: Unit, seed: number) {
  const angle = noise(seed, 1) * 2 * Math.PI
  // The square root spreads the places evenly over the disc instead of crowding its middle.
  const distance = Math.sqrt(noise(seed, 2)) * elbowRoom
  return {
    longitude: rounded(longitude + distance * Math.cos(angle)),
    latitude: rounded(latitude + distance * Math.sin(angle)),
  }
}

/** Rows with a room, town by town in the order of TOWNS. */
export function roomsPerTown(table: RoomTable, period: Month): number[] {
  const rooms = TOWNS.map(() => 0)
  const covered = table.coveredIn(period)
  for (let row = 0; row < table.length; row += 1) {
    const station = table.station[row] ?? 0
    if (covered[row]) rooms[station] = (rooms[station] ?? 0) + 1
  }
  return rooms
}
