import { readFileSync } from 'node:fs'
import { geoArea, geoMercator, geoPath } from 'd3-geo'
import type { Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { FRAME } from '#map/frame.ts'
import { isInside } from '#map/inside-point.ts'
import { cleanPolygons } from '#map/polygon.ts'
import { fitProjection, type MapArea, withoutGeometry } from '#map/projection.ts'
import { readTopology } from '#map/topology.ts'

const towns = readTopology(JSON.parse(readFileSync('public/geo/towns.topo.json', 'utf8')))

/** A square of one degree, wound as RFC 7946 asks (counter-clockwise). */
const square = (west: number, south: number, side = 1): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })
const area = (id: string, geometry: MapArea['geometry']): MapArea => ({ id, geometry, labelLonLat: null })

test('all towns lie in the frame, with their label anchors inside them', () => {
  const { drawn } = fitProjection(towns.areas)
  expect(drawn).toMatchObject({ missing: [], dropped: 0 })
  expect(drawn.areas).toHaveLength(11)
  for (const { bounds, anchor, path, rings } of drawn.areas) {
    expect(bounds[0][0]).toBeGreaterThanOrEqual(0)
    expect(bounds[0][1]).toBeGreaterThanOrEqual(0)
    expect(bounds[1][0]).toBeLessThanOrEqual(FRAME.width)
    expect(bounds[1][1]).toBeLessThanOrEqual(FRAME.height)
    expect(isInside(rings, anchor)).toBe(true)
    expect(path).toMatch(/^M[\d.]/)
  }
})

test('the island of Jingang is a piece of its own', () => {
  expect(fitProjection(towns.areas).drawn.areas[0]?.pieces).toBe(2)
})

describe('a ring wound the wrong way is turned, not painted over the planet', () => {
  const turned = (rings: Position[][]) => rings.map((ring) => [...ring].reverse())
  const rings = [square(120, 31, 3), [...square(121, 32)].reverse()]
  test.each([
    ['counter-clockwise with a hole', rings],
    ['clockwise with a hole', turned(rings)],
    ['hole wound like its outline', [square(120, 31, 3), square(121, 32)]],
  ])('%s', (_, coordinates) => {
    const { geometry } = cleanPolygons(polygon(...coordinates))
    expect(geometry).not.toBeNull()
    const whole = cleanPolygons(polygon(square(120, 31, 3))).geometry
    const hole = cleanPolygons(polygon(square(121, 32))).geometry
    if (geometry === null || whole === null || hole === null) return
    expect(geoArea(geometry)).toBeLessThan(2 * Math.PI)
    expect(geoArea(geometry)).toBeCloseTo(geoArea(whole) - geoArea(hole), 9)
  })
})

test('towns without a shape are listed, the others drawn', () => {
  const areas = [
    area('none', null),
    area('empty', { type: 'MultiPolygon', coordinates: [] }),
    area('point', { type: 'Point', coordinates: [120, 31] }),
    area('line', polygon([square(0, 0)[0] ?? [0, 0]])),
    area('whole', polygon(square(120, 31))),
  ]
  const { drawn } = fitProjection(areas)
  expect(drawn.missing).toEqual(['none', 'empty', 'point', 'line'])
  expect(drawn.areas.map(({ id }) => id)).toEqual(['whole'])
  expect(withoutGeometry(areas)).toEqual(drawn.missing)
})

test('no town at all is no error', () => {
  expect(fitProjection([]).drawn).toEqual({ areas: [], missing: [], dropped: 0 })
})

test('a coordinate that is not finite is left out and counted, and the town still drawn', () => {
  const ring = square(120, 31)
  const { drawn } = fitProjection([
    area('a', polygon([...ring.slice(0, 2), [Number.NaN, 31], ...ring.slice(2)])),
  ])
  expect(drawn.dropped).toBe(1)
  expect(drawn.areas[0]?.path).not.toMatch(/NaN|Infinity/)
})

/** The library this projection replaced: an independent answer to the same question. */
const fittedByD3 = () =>
  geoMercator()
    .precision(0)
    .fitExtent(
      [
        [20, 20],
        [980, 730],
      ],
      {
        type: 'GeometryCollection',
        geometries: towns.areas.flatMap(({ geometry }) => cleanPolygons(geometry).geometry ?? []),
      },
    )

test('towns are drawn as d3-geo draws them, to the last digit, and named where it sees their middle', () => {
  const path = geoPath(fittedByD3()).digits(2)
  const unnamed = towns.areas.map((town) => ({ ...town, labelLonLat: null }))
  const { areas } = fitProjection(unnamed).drawn
  expect(areas).toHaveLength(unnamed.length)
  for (const [index, drawn] of areas.entries()) {
    const { geometry } = cleanPolygons(unnamed[index]?.geometry ?? null)
    if (geometry === null) throw new Error('a town of the demo has no shape')
    expect(drawn.path).toBe(path(geometry))
    for (const [at, corner] of path.bounds(geometry).entries()) {
      expect(drawn.bounds[at]?.[0]).toBeCloseTo(corner[0], 6)
      expect(drawn.bounds[at]?.[1]).toBeCloseTo(corner[1], 6)
    }
    // Of a town in one piece; of several the largest one is named.
    if (drawn.pieces > 1) continue
    expect(drawn.anchor[1]).toBeCloseTo(path.centroid(geometry)[1], 6)
  }
})

test('points land where d3-geo puts them; unusable ones are counted and keep their index', () => {
  const projection = fitProjection(towns.areas)
  const lon = Float64Array.of(120.5, Number.NaN, 120.7, 400, 120.4)
  const lat = Float64Array.of(31.9, 31.9, Number.POSITIVE_INFINITY, 31.9, 31.8)
  const { xy, dropped } = projection.points(lon, lat)
  expect(dropped).toBe(3)
  expect(Array.from(xy.subarray(2, 8)).every(Number.isNaN)).toBe(true)
  const d3 = fittedByD3()
  for (const index of [0, 4]) {
    const [x = 0, y = 0] = d3([lon[index] ?? 0, lat[index] ?? 0]) ?? []
    expect(xy[index * 2]).toBeCloseTo(x, 2)
    expect(xy[index * 2 + 1]).toBeCloseTo(y, 2)
  }
})

test('the river is cut one frame beyond the frame and does not change the fit', () => {
  const projection = fitProjection(towns.areas)
  const numbers = (projection.backdrop(towns.water).match(/-?[\d.]+/g) ?? []).map(Number)
  expect(numbers.length).toBeGreaterThan(20)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-FRAME.width)
  expect(Math.max(...numbers)).toBeLessThanOrEqual(2 * FRAME.width)
})

test('a shape that surrounds the map is cut to its edges and covers all of it', () => {
  const projection = fitProjection([area('small', polygon(square(120, 31, 0.01)))])
  expect(projection.backdrop([polygon(square(110, 20, 20))])).toBe(
    'M-1000,1500L-1000,-750L2000,-750L2000,1500Z',
  )
  expect(projection.backdrop([polygon(square(10, 20, 5))])).toBe('')
})

test('a bent town without a given anchor is named inside itself', () => {
  const bent = polygon([
    [120, 31],
    [123, 31],
    [123, 31.3],
    [120.3, 31.3],
    [120.3, 33.7],
    [123, 33.7],
    [123, 34],
    [120, 34],
    [120, 31],
  ])
  const [drawn] = fitProjection([area('bent', bent)]).drawn.areas
  expect(drawn).toBeDefined()
  if (drawn !== undefined) expect(isInside(drawn.rings, drawn.anchor)).toBe(true)
})
