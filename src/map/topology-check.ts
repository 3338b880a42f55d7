import type { Topology } from 'topojson-specification'

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** The only way out for a bad file: says where it is wrong and what belongs there. */
export function refuse(path: string, expected: string): never {
  throw new Error(`geometry refused at ${path}: expected ${expected}`)
}

/** True for a sound topology; throws with the path where its inside is not, since topojson-client would crash there. */
export function isTopology(json: unknown): json is Topology {
  if (!isRecord(json) || json.type !== 'Topology') return false
  const { arcs, objects, transform } = json
  if (!Array.isArray(arcs)) return refuse('arcs', 'a list')
  for (const [index, arc] of arcs.entries()) {
    const isArc = Array.isArray(arc) && arc.length > 0
    if (!isArc || !arc.every(isPosition)) refuse(`arcs[${index}]`, 'a list of positions')
  }
  if (transform !== undefined) {
    const isSound = isRecord(transform) && isPosition(transform.scale) && isPosition(transform.translate)
    if (!isSound) refuse('transform', 'scale and translate')
  }
  if (!isRecord(objects)) return refuse('objects', 'named geometries')
  for (const [name, object] of Object.entries(objects)) checkObject(object, `objects.${name}`, arcs.length)
  return true
}

const isPosition = (value: unknown) =>
  Array.isArray(value) && value.length >= 2 && isNumber(value[0]) && isNumber(value[1])

/** Nesting of `arcs` per geometry type; types this map does not draw are refused. */
const ARC_DEPTH = new Map([
  ['Polygon', 2],
  ['MultiPolygon', 3],
])

function checkObject(object: unknown, path: string, arcCount: number): void {
  if (!isRecord(object)) refuse(path, 'a geometry')
  const { type, geometries, arcs } = object
  if (type === null) return
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometries)) refuse(`${path}.geometries`, 'a list')
    for (const [index, part] of geometries.entries())
      checkObject(part, `${path}.geometries[${index}]`, arcCount)
    return
  }
  const depth = ARC_DEPTH.get(String(type))
  if (depth === undefined) refuse(`${path}.type`, 'Polygon, MultiPolygon or null')
  checkArcs(arcs, depth, `${path}.arcs`, arcCount)
}

function checkArcs(arcs: unknown, depth: number, path: string, arcCount: number): void {
  if (!Array.isArray(arcs)) refuse(path, 'a list of arcs')
  for (const [index, arc] of arcs.entries()) {
    if (depth > 1) checkArcs(arc, depth - 1, `${path}[${index}]`, arcCount)
    // A negative index is an arc walked backwards: ~0 is arc 0.
    else if (!Number.isInteger(arc) || (arc < 0 ? ~arc : arc) >= arcCount)
      refuse(`${path}[${index}]`, 'the index of an arc')
  }
}
