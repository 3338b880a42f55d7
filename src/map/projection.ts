import { type GeoPath, type GeoProjection, geoArea, geoMercatorRaw, geoPath, geoProjection } from 'd3-geo'
import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import { type Bounds, FRAME, type Point } from './frame.ts'
import { insidePoint, projectRing } from './inside-point.ts'
import { cleanPolygons } from './polygon.ts'

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
  readonly rings: readonly (readonly Point[])[]
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

/** Room for outlines at the edge of the frame, in frame units. */
const PADDING = 20
/** 0.01 frame unit is a quarter of a pixel at full zoom. */
const DIGITS = 2
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
  const mercator = fitted(shapes.map(({ geometry }) => geometry))
  const path = geoPath(mercator).digits(DIGITS)
  const drawn = { areas: shapes.map((shape) => projectArea(shape, mercator, path)), missing, dropped }
  return {
    drawn,
    backdrop: (water) => projectBackdrop(water, mercator),
    points: (lon, lat) => projectPoints(lon, lat, mercator),
  }
}

/**
 * The Mercator formula under d3-geo's fit, without its clipping at the antimeridian and at the square of the
 * world, which costs more than all the rest and which no city needs. Straight segments (precision 0), so that
 * two towns draw their common border identically.
 */
const mercatorProjection = () =>
  geoProjection(geoMercatorRaw)
    .precision(0)
    .preclip((stream) => stream)

function fitted(geometries: MultiPolygon[]): GeoProjection {
  const mercator = mercatorProjection()
  const extent: [[number, number], [number, number]] = [
    [PADDING, PADDING],
    [FRAME.width - PADDING, FRAME.height - PADDING],
  ]
  if (geometries.length > 0) mercator.fitExtent(extent, { type: 'GeometryCollection', geometries })
  // A town without extent (all corners in one spot) would fit at an infinite scale.
  return Number.isFinite(mercator.scale()) && mercator.scale() > 0 ? mercator : mercatorProjection()
}

function projectArea(
  { area, geometry }: { area: MapArea; geometry: MultiPolygon },
  mercator: GeoProjection,
  path: GeoPath,
): ProjectedArea {
  const given = area.labelLonLat === null ? null : mercator([area.labelLonLat[0], area.labelLonLat[1]])
  const isUsable = given?.every(Number.isFinite) === true
  return {
    id: area.id,
    path: path(geometry) ?? '',
    bounds: path.bounds(geometry),
    anchor: isUsable && given !== null ? given : insidePoint(largestPiece(geometry), mercator, path),
    pieces: geometry.coordinates.length,
    rings: geometry.coordinates.flat().map((ring) => projectRing(ring, mercator)),
  }
}

function largestPiece({ coordinates }: MultiPolygon): Polygon {
  const pieces = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }))
  return pieces.reduce((largest, piece) => (geoArea(piece) > geoArea(largest) ? piece : largest))
}

function projectBackdrop(water: readonly Geometry[], mercator: GeoProjection): string {
  const clipped = mercatorProjection()
    .scale(mercator.scale())
    .translate(mercator.translate())
    .clipExtent([
      [-FRAME.width, -FRAME.height],
      [2 * FRAME.width, 2 * FRAME.height],
    ])
  const path = geoPath(clipped).digits(DIGITS)
  return water
    .map((shape) => {
      const { geometry } = cleanPolygons(shape)
      return geometry === null ? '' : (path(geometry) ?? '')
    })
    .join('')
}

/** The Mercator formula on arrays: d3-geo's stream costs a closure call and an array per point. */
function projectPoints(lon: Float64Array, lat: Float64Array, mercator: GeoProjection): ProjectedPoints {
  const count = Math.min(lon.length, lat.length)
  const xy = new Float32Array(count * 2)
  const scale = mercator.scale()
  const [left, top] = mercator.translate()
  let dropped = 0
  for (let index = 0; index < count; index++) {
    const east = lon[index] ?? Number.NaN
    const north = lat[index] ?? Number.NaN
    const isUsable = Math.abs(east) <= 180 && Math.abs(north) < 90
    if (!isUsable) dropped++
    xy[index * 2] = isUsable ? left + scale * east * RADIANS : Number.NaN
    xy[index * 2 + 1] = isUsable
      ? top - scale * Math.log(Math.tan(Math.PI / 4 + (north * RADIANS) / 2))
      : Number.NaN
  }
  return { xy, dropped }
}
