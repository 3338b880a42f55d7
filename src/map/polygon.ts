import type { Geometry, MultiPolygon, Position } from 'geojson'

/** Polygons fit to be drawn, and how many coordinates had to be left out as not finite or off the globe. */
export type CleanPolygons = { readonly geometry: MultiPolygon | null; readonly dropped: number }

/** Longitude and latitude are numbers that name a place; the poles lie beyond every Mercator map. */
export const isOnGlobe = ([lon, lat]: readonly (number | undefined)[]) =>
  lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) < 90

/** Counter-clockwise with north up. */
function isCounterClockwise(ring: Position[]): boolean {
  let doubled = 0
  for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
    const [nextLon = lon, nextLat = lat] = ring[index + 1] ?? []
    doubled += lon * nextLat - nextLon * lat
  }
  return doubled > 0
}

/**
 * Outlines clockwise, holes the other way, whatever the file does (RFC 7946 asks for the reverse and many files do as
 * they please): so a hole is empty under any fill rule, and its area counts against that of its outline.
 */
function wound(ring: Position[], role: 'outline' | 'hole'): Position[] {
  return isCounterClockwise(ring) === (role === 'hole') ? ring : [...ring].reverse()
}

/** Drops bad coordinates, keeps the ring closed; null when no area is left. */
function cleanRing(ring: Position[]): Position[] | null {
  const kept = ring.filter(isOnGlobe)
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
  const dropped = polygons.flat(2).filter((position) => !isOnGlobe(position)).length
  const coordinates = polygons.map(cleanPolygon).filter((rings) => rings.length > 0)
  return { geometry: coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null, dropped }
}
