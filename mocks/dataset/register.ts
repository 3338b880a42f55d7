import register from '../data/rooms.json'

/** A village or community of the public register, with its place on the schematic map. See data/SOURCES.md. */
export interface Unit {
  readonly code: string
  readonly name: string
  readonly kind: 'village' | 'community'
  readonly stationCode: string
  readonly longitude: number
  readonly latitude: number
  /** Whether it ever has a room: assumed, not published. */
  readonly covered: boolean
  /** Half the way to the nearest neighbour of the same town, in degrees. */
  readonly elbowRoom: number
}

const placed = register.map(({ code, name, kind, stationCode, lonlat, covered }) => {
  const [longitude, latitude] = lonlat
  if (longitude === undefined || latitude === undefined) throw new RangeError(`${code} has no place`)
  return {
    code,
    name,
    kind: kind === '村' ? ('village' as const) : ('community' as const),
    stationCode,
    longitude,
    latitude,
    covered,
  }
})

type Placed = (typeof placed)[number]

function halfWayToNeighbour(unit: Placed): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const other of placed) {
    if (other === unit || other.stationCode !== unit.stationCode) continue
    nearest = Math.min(nearest, Math.hypot(other.longitude - unit.longitude, other.latitude - unit.latitude))
  }
  return nearest / 2
}

export const UNITS: readonly Unit[] = placed.map((unit) => ({
  ...unit,
  elbowRoom: halfWayToNeighbour(unit),
}))
