import type { Geometry, MultiPolygon } from 'geojson'
import { type Bounds, FRAME, type Point } from './frame.ts'
import { insidePoint } from './inside-point.ts'
import {
  boundsOf,
  clipRing,
  fitMercator,
  type Mercator,
  massOf,
  mercatorHeight,
  type ProjectedRing,
  pathOf,
  projectPlace,
  projectRing,
} from './mercator.ts'
import { cleanPolygons, isOnGlobe } from './polygon.ts'

/** A town as it arrives: decoded GeoJSON in WGS-84 degrees. `labelLonLat` is where its name should stand. */
export type MapArea = {
  readonly id: string
  readonly geometry: Geometry | null
  readonly labelLonLat: Point | null
}

/** A town in the frame: SVG path data, box and label anchor in frame units, number of separate pieces. */
export type ProjectedArea = {
  readonly id: string
  readonly path: string
  readonly bounds: Bounds
  readonly anchor: Point
  readonly pieces: number
  /** All rings, holes among them, in frame units. */
  readonly rings: readonly ProjectedRing[]
}

/** Areas that can be drawn, ids of those that cannot, and coordinates left out as not finite. */
export type ProjectedAreas = {
  readonly areas: readonly ProjectedArea[]
  readonly missing: readonly string[]
  readonly dropped: number
}

/** x, y pairs in frame units, NaN where a coordinate was not usable: index i stays point i. */
export type ProjectedPoints = { readonly xy: Float32Array; readonly dropped: number }

/** Mercator fitted once to a set of areas. */
export type MapProjection = {
  readonly drawn: ProjectedAreas
  /** Path data of shapes that do not take part in the fit, cut at the frame widened by one frame on each side. */
  readonly backdrop: (shapes: readonly Geometry[]) => string
  readonly points: (lon: Float64Array, lat: Float64Array) => ProjectedPoints
}

const BACKDROP: Bounds = [
  [-FRAME.width, -FRAME.height],
  [2 * FRAME.width, 2 * FRAME.height],
]
const RADIANS = Math.PI / 180

/** Ids of the towns no shape can be drawn for: the caller names them to the reader. */
export const withoutGeometry = (areas: readonly MapArea[]): string[] =>
  areas.filter(({ geometry }) => cleanPolygons(geometry).geometry === null).map(({ id }) => id)

/** Fits a projection to the areas; without any drawable area the frame shows nothing, and says who is missing. */
export function fitProjection(areas: readonly MapArea[]): MapProjection {
  const shapes: { area: MapArea; geometry: MultiPolygon }[] = []
  const missing: string[] = []
  let dropped = 0
  for (const area of areas) {
    const clean = cleanPolygons(area.geometry)
    dropped += clean.dropped
    if (clean.geometry === null) missing.push(area.id)
    else shapes.push({ area, geometry: clean.geometry })
  }
  const mercator = fitMercator(shapes.flatMap(({ geometry }) => geometry.coordinates.flat()))
  return {
    drawn: { areas: shapes.map((shape) => projectArea(shape, mercator)), missing, dropped },
    backdrop: (water) => projectBackdrop(water, mercator),
    points: (lon, lat) => projectPoints(lon, lat, mercator),
  }
}

function projectArea(
  { area, geometry }: { area: MapArea; geometry: MultiPolygon },
  mercator: Mercator,
): ProjectedArea {
  const pieces = geometry.coordinates.map((piece) => piece.map((ring) => projectRing(ring, mercator)))
  const rings = pieces.flat()
  const given = area.labelLonLat
  return {
    id: area.id,
    path: pathOf(rings),
    bounds: boundsOf(rings),
    anchor:
      given !== null && isOnGlobe(given)
        ? projectPlace(given[0], given[1], mercator)
        : insidePoint(largestOf(pieces)),
    pieces: pieces.length,
    rings,
  }
}

function largestOf(pieces: readonly (readonly ProjectedRing[])[]): readonly ProjectedRing[] {
  const sized = pieces.map((rings) => ({ rings, size: Math.abs(massOf(rings).doubled) }))
  return sized.reduce((largest, piece) => (piece.size > largest.size ? piece : largest)).rings
}

const projectBackdrop = (water: readonly Geometry[], mercator: Mercator): string =>
  pathOf(
    water
      .flatMap((shape) => cleanPolygons(shape).geometry?.coordinates.flat() ?? [])
      .map((ring) => clipRing(projectRing(ring, mercator), BACKDROP)),
  )

/** The Mercator formula on arrays: no array, no call per point. */
function projectPoints(
  lon: Float64Array,
  lat: Float64Array,
  { scale, left, top }: Mercator,
): ProjectedPoints {
  const count = Math.min(lon.length, lat.length)
  const xy = new Float32Array(count * 2)
  let dropped = 0
  for (let index = 0; index < count; index++) {
    const east = lon[index] ?? Number.NaN
    const north = lat[index] ?? Number.NaN
    const isUsable = Math.abs(east) <= 180 && Math.abs(north) < 90
    if (!isUsable) dropped++
    xy[index * 2] = isUsable ? left + scale * east * RADIANS : Number.NaN
    xy[index * 2 + 1] = isUsable ? top - scale * mercatorHeight(north) : Number.NaN
  }
  return { xy, dropped }
}
