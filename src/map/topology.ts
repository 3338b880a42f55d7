import type { GeoJsonProperties, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { Point } from './frame.ts'
import { isNumber, isRecord, isTopology, refuse } from './topology-check.ts'

/** topojson-client's own type for a shape that may carry properties. */
type Shape = GeometryObject<GeoJsonProperties>

/** One town of a geometry file; `geometry` is null when the file lists the town without a shape. */
export type TopologyArea = {
  readonly id: string
  readonly name: string
  readonly labelLonLat: Point | null
  readonly geometry: Geometry | null
}

/** A geometry file decoded to GeoJSON (WGS-84 degrees). `note` is its 审图号 or 示意图 notice, '' when absent. */
export type MapGeometry = {
  readonly areas: readonly TopologyArea[]
  readonly water: readonly Geometry[]
  readonly note: string
}

/**
 * Reads a TopoJSON file with an object `towns` (ids, `name`, optional `labelLonLat`) and optionally `water`.
 * Throws an Error naming the first wrong place, so that a damaged file is never drawn half.
 */
export function readTopology(json: unknown): MapGeometry {
  if (!isTopology(json)) return refuse('$', 'a TopoJSON Topology')
  const towns = json.objects.towns
  if (towns === undefined) return refuse('objects.towns', 'a GeometryCollection')
  const areas = members(towns).map((town, index) =>
    readArea(json, town, `objects.towns.geometries[${index}]`),
  )
  const seen = new Set<string>()
  for (const [index, { id }] of areas.entries()) {
    if (seen.has(id)) refuse(`objects.towns.geometries[${index}].id`, `an id used once, not ${id} again`)
    seen.add(id)
  }
  const { water } = json.objects
  const waters = water === undefined ? [] : members(water).flatMap((shape) => shapeOf(json, shape) ?? [])
  const note = 'note' in json && typeof json.note === 'string' ? json.note : ''
  return { areas, water: waters, note }
}

function readArea(topology: Topology, town: Shape, path: string): TopologyArea {
  const { id } = town
  if (id === undefined || id === '') return refuse(`${path}.id`, 'a code')
  const properties: unknown = town.properties
  const name = isRecord(properties) ? properties.name : undefined
  if (typeof name !== 'string') return refuse(`${path}.properties.name`, 'a text')
  const label = isRecord(properties) ? properties.labelLonLat : undefined
  return { id: String(id), name, labelLonLat: readLonLat(label, path), geometry: shapeOf(topology, town) }
}

function readLonLat(value: unknown, path: string): Point | null {
  if (value === undefined || value === null) return null
  const [lon, lat] = Array.isArray(value) ? value : []
  if (isNumber(lon) && isNumber(lat)) return [lon, lat]
  return refuse(`${path}.properties.labelLonLat`, '[degrees east, degrees north]')
}

const members = (object: Shape): Shape[] =>
  object.type === 'GeometryCollection' ? object.geometries : [object]

function shapeOf(topology: Topology, object: Shape): Geometry | null {
  if (object.type === null) return null
  const decoded = feature(topology, object)
  return decoded.type === 'Feature' ? decoded.geometry : null
}
