import { geoArea } from 'd3-geo'
import type { Geometry, MultiPolygon, Position } from 'geojson'

/** Half the sphere, in steradians: a ring that encloses more is wound the wrong way round for d3-geo. */
const HALF_SPHERE = 2 * Math.PI

/** Polygons fit for d3-geo, and how many coordinates had to be left out as not finite or off the globe. */
export type CleanPolygons = { readonly geometry: MultiPolygon | null; readonly dropped: number }

const onGlobe = ([lon, lat]: Position) =>
  lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) < 90

/** Whether d3-geo takes the inside of a ring for its outside: a hole, or an outline wound the wrong way. */
function isInverted(ring: Position[]): boolean {
  let [doubled, west, east] = [0, 180, -180]
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? []
    doubled += lon * nextLat - nextLon * lat
    west = Math.min(west, lon)
    east = Math.max(east, lon)
  }
  // Counter-clockwise on the plane is inverted on d3's sphere; the plane misleads only around the antimeridian.
  if (east - west < 180) return doubled > 0
  return geoArea({ type: 'Polygon', coordinates: [ring] }) >= HALF_SPHERE
}

/** d3-geo reads the outside of an RFC 7946 ring as its inside, and would paint the rest of the planet. */
function wound(ring: Position[], role: 'outline' | 'hole'): Position[] {
  return isInverted(ring) === (role === 'hole') ? ring : [...ring].reverse()
}

/** Drops bad coordinates, keeps the ring closed; null when no area is left. */
function cleanRing(ring: Position[]): Position[] | null {
  const kept = ring.filter(onGlobe)
  const [first, last] = [kept[0], kept[kept.length - 1]]
  if (first === undefined || last === undefined) return null
  if (first[0] !== last[0] || first[1] !== last[1]) kept.push(first)
  return kept.length >= 4 ? kept : null
}

function cleanPolygon(rings: Position[][]): Position[][] {
  const clean: Position[][] = []
  for (const [index, ring] of rings.entries()) {
    const kept = cleanRing(ring)
    if (kept === null && index === 0) return []
    if (kept !== null) clean.push(wound(kept, index === 0 ? 'outline' : 'hole'))
  }
  return clean
}

/** Any GeoJSON geometry as well-wound polygons; points, lines, null and empty shapes have none. */
export function cleanPolygons(geometry: Geometry | null): CleanPolygons {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  const dropped = polygons.flat(2).filter((position) => !onGlobe(position)).length
  const coordinates = polygons.map(cleanPolygon).filter((rings) => rings.length > 0)
  return { geometry: coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null, dropped }
}
