/**
 * The least a map of areas and points can cost: no framework, typed arrays, squares on one canvas, and the drawn
 * bitmap moved while a gesture lasts. `npm run bench` style harnesses compare the real map with it in one run.
 */
import { geoMercator, geoPath } from 'd3-geo'
import { readTopology } from '#map/topology.ts'
import { fillAt } from './fill.ts'
import { scaledRooms } from './scaled-rooms.ts'
import '#ui/tokens.css'
import './harness.css'

const asked = new URLSearchParams(location.search)
document.documentElement.dataset.theme = asked.get('theme') ?? 'dark'
const style = getComputedStyle(document.documentElement)
const colour = (token: string) => style.getPropertyValue(token)

const response = await fetch('/geo/towns.topo.json')
const geometry = readTopology(await response.json())
const rooms = scaledRooms(Number(asked.get('points') ?? 265))

const canvas = document.createElement('canvas')
canvas.style.transformOrigin = '0 0'
const mount = document.getElementById('map')
mount?.append(canvas)
const [width, height] = [window.innerWidth, window.innerHeight]
canvas.width = width
canvas.height = height
const context = canvas.getContext('2d')

const shapes = geometry.areas.flatMap((area) => (area.geometry === null ? [] : [area.geometry]))
const fitted = geoMercator().fitExtent(
  [
    [20, 20],
    [width - 20, height - 20],
  ],
  { type: 'GeometryCollection', geometries: shapes },
)
const path = geoPath(fitted)
const paths = shapes.map((shape) => new Path2D(path(shape) ?? ''))

const scale = fitted.scale()
const [left, top] = fitted.translate()
const xs = new Float32Array(rooms.lon.length)
const ys = new Float32Array(rooms.lon.length)
const RADIANS = Math.PI / 180
for (let index = 0; index < xs.length; index++) {
  xs[index] = left + scale * (rooms.lon[index] ?? 0) * RADIANS
  ys[index] = top - scale * Math.log(Math.tan(Math.PI / 4 + ((rooms.lat[index] ?? 0) * RADIANS) / 2))
}

let [k, dx, dy] = [1, 0, 0]
let marks = rooms.mark
function draw() {
  if (context === null) return
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(k, 0, 0, k, dx, dy)
  context.strokeStyle = colour('--ink')
  context.lineWidth = 1.5 / k
  for (const [index, shape] of paths.entries()) {
    const fill = fillAt(index)
    context.fillStyle = fill === null ? colour('--surface') : colour(`--ramp-${fill + 1}`)
    context.fill(shape)
    context.stroke(shape)
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
  const side = xs.length > 100_000 ? 1 : xs.length > 10_000 ? 2 : 4
  for (const wanted of [0, 1]) {
    context.fillStyle = colour(wanted === 0 ? '--point' : '--gap')
    for (let index = 0; index < xs.length; index++) {
      if ((marks[index] ?? 0) !== wanted) continue
      const x = (xs[index] ?? 0) * k + dx
      const y = (ys[index] ?? 0) * k + dy
      if (x < 0 || y < 0 || x > width || y > height) continue
      context.fillRect(x - side / 2, y - side / 2, side, side)
    }
  }
}
draw()

// Grid of lists in two typed arrays.
const [columns, rows] = [Math.ceil(width / 8), Math.ceil(height / 8)]
const first = new Int32Array(columns * rows).fill(-1)
const next = new Int32Array(xs.length)
for (let index = 0; index < xs.length; index++) {
  const cell = Math.floor((ys[index] ?? 0) / 8) * columns + Math.floor((xs[index] ?? 0) / 8)
  next[index] = first[cell] ?? -1
  if (cell >= 0 && cell < first.length) first[cell] = index
}
function hit(px: number, py: number): number {
  const [x, y] = [(px - dx) / k, (py - dy) / k]
  const reach = 8 / k
  let [best, least] = [-1, reach * reach]
  for (let row = Math.floor((y - reach) / 8); row <= (y + reach) / 8; row++) {
    for (let column = Math.floor((x - reach) / 8); column <= (x + reach) / 8; column++) {
      if (row < 0 || column < 0 || row >= rows || column >= columns) continue
      for (let index = first[row * columns + column] ?? -1; index >= 0; index = next[index] ?? -1) {
        const square = ((xs[index] ?? 0) - x) ** 2 + ((ys[index] ?? 0) - y) ** 2
        if (square < least) [best, least] = [index, square]
      }
    }
  }
  return best
}

let moved = { k, dx, dy }
let timer: ReturnType<typeof setTimeout> | undefined
function move(to: { k: number; dx: number; dy: number }) {
  moved = to
  const ratio = to.k / k
  canvas.style.willChange = 'transform'
  canvas.style.transform = `translate(${to.dx - dx * ratio}px, ${to.dy - dy * ratio}px) scale(${ratio})`
  clearTimeout(timer)
  timer = setTimeout(() => {
    ;({ k, dx, dy } = moved)
    draw()
    canvas.style.transform = ''
    canvas.style.willChange = ''
  }, 140)
}
let drag: { x: number; y: number; dx: number; dy: number } | null = null
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const zoom = Math.min(24, Math.max(1, moved.k * Math.exp(-event.deltaY * 0.0018)))
    const ratio = zoom / moved.k
    move({
      k: zoom,
      dx: event.clientX - (event.clientX - moved.dx) * ratio,
      dy: event.clientY - (event.clientY - moved.dy) * ratio,
    })
  },
  { passive: false },
)
canvas.addEventListener('pointerdown', (event) => {
  drag = { x: event.clientX, y: event.clientY, dx: moved.dx, dy: moved.dy }
})
canvas.addEventListener('pointermove', (event) => {
  if (drag !== null)
    move({ k: moved.k, dx: drag.dx + event.clientX - drag.x, dy: drag.dy + event.clientY - drag.y })
})
window.addEventListener('pointerup', () => {
  drag = null
})

requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    window.__bench = {
      ready: true,
      firstPaintMs: performance.now(),
      hit,
      refresh: async () => {
        const start = performance.now()
        marks = marks.map((_, index) => marks[index + 1] ?? marks[0] ?? 0)
        draw()
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        return performance.now() - start
      },
    }
  }),
)
