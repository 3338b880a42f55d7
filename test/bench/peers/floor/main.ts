/** The floor: one canvas with the areas and the points, no framework, nothing to do with them. */
import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { ask, askOutlines } from '../ask.ts'

const [geography, rooms] = await Promise.all([ask('geography'), ask('rooms')])
const topology = await askOutlines(geography.geometry?.url ?? '')
const shapes = feature(topology, topology.objects.towns as GeometryCollection)

const canvas = document.createElement('canvas')
canvas.width = innerWidth
canvas.height = innerHeight
const context = canvas.getContext('2d')
if (context !== null) {
  const projection = geoMercator().fitSize([canvas.width, canvas.height], shapes)
  const path = geoPath(projection, context)
  context.fillStyle = '#17526d'
  context.strokeStyle = '#0b1220'
  for (const shape of shapes.features) {
    context.beginPath()
    path(shape)
    context.fill()
    context.stroke()
  }
  context.fillStyle = '#eaf1fb'
  rooms.columns.longitude.forEach((longitude, index) => {
    const latitude = rooms.columns.latitude[index] ?? null
    const [x, y] = longitude === null || latitude === null ? [] : (projection([longitude, latitude]) ?? [])
    if (x !== undefined && y !== undefined) context.fillRect(x - 2, y - 2, 4, 4)
  })
}
canvas.dataset.panel = 'map'
canvas.dataset.freshness = 'fresh'
document.getElementById('page')?.append(canvas)
