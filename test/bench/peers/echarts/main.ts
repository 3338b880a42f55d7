/**
 * The peer: what a careful hand makes of the same content with ECharts 6, the usual choice for such a wall. Only the
 * parts it uses are loaded, nothing moves, and every picture reads the endpoints that ours read.
 */
import { BarChart, LineChart, MapChart, ScatterChart } from 'echarts/charts'
import {
  GeoComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { type EChartsCoreOption, init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { ask, askOutlines, type Wire } from '../ask.ts'

use([
  BarChart,
  LineChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
  CanvasRenderer,
])

const RAMP = ['#14324c', '#17526d', '#1c7389', '#2c989b', '#5bc1ab', '#a4e3c2']
const TEXT = { color: '#eaf1fb', fontSize: 16 }

const [geography, stations, rooms, projects, workforce, needs] = await Promise.all([
  ask('geography'),
  ask('stations'),
  ask('rooms'),
  ask('projects'),
  ask('workforce'),
  ask('needs'),
])

figures()
draw('map', await mapOption())
draw('workforce', workforceOption())
draw('staff', staffOption())
draw('projects', projectsOption())
draw('needs', needsOption())

function figures(): void {
  const covered = rooms.columns.covered.filter(Boolean).length
  const certified = stations.stations.reduce((sum, station) => sum + (station.certified ?? 0), 0)
  const shown: readonly (readonly [string, number])[] = [
    ['社工站', stations.stations.length],
    ['社工室', covered],
    ['缺', rooms.columns.covered.length - covered],
    ['持证社工', certified],
    ['项目', projects.projects.length],
  ]
  const panel = panelFor('figures')
  for (const [name, value] of shown) {
    const figure = document.createElement('div')
    const number = document.createElement('b')
    number.textContent = value.toLocaleString('zh-CN')
    figure.append(name, number)
    panel.append(figure)
  }
  panel.dataset.freshness = 'fresh'
  delete panel.dataset.pending
}

function draw(id: string, option: EChartsCoreOption): void {
  const panel = panelFor(id)
  const chart = init(panel, null, { renderer: 'canvas' })
  chart.on('finished', () => {
    panel.dataset.freshness = 'fresh'
    delete panel.dataset.pending
  })
  chart.setOption({ animation: false, textStyle: TEXT, ...option })
}

function panelFor(id: string): HTMLElement {
  const panel = document.createElement('section')
  panel.className = id
  panel.dataset.panel = id
  panel.dataset.pending = ''
  document.getElementById('page')?.append(panel)
  return panel
}

async function mapOption(): Promise<EChartsCoreOption> {
  const { geometry, towns } = geography
  const topology = await askOutlines(geometry?.url ?? '')
  const outlines = topology.objects.towns as GeometryCollection
  // ECharts finds an area by its name.
  const shapes = feature(topology, outlines)
  for (const shape of shapes.features) shape.properties = { ...shape.properties, name: String(shape.id) }
  registerMap('city', JSON.parse(JSON.stringify(shapes)))
  const nameOf = new Map(towns.map(({ code, short }) => [code, short.zh]))
  const points = rooms.columns.longitude.map((longitude, index) => ({
    value: [longitude, rooms.columns.latitude[index]],
    symbol: rooms.columns.covered[index] === true ? 'circle' : 'emptyCircle',
  }))
  return {
    tooltip: {},
    visualMap: {
      type: 'piecewise',
      seriesIndex: 0,
      min: 80,
      max: 100,
      inRange: { color: RAMP },
      textStyle: TEXT,
    },
    geo: {
      map: 'city',
      roam: true,
      label: { show: true, ...TEXT, formatter: ({ name }: { name: string }) => nameOf.get(name) ?? '' },
    },
    series: [
      { type: 'map', geoIndex: 0, data: coverage() },
      { type: 'scatter', coordinateSystem: 'geo', symbolSize: 5, data: points },
    ],
  }
}

function coverage(): { name: string; value: number }[] {
  return stations.stations.map(({ code, townCode }) => {
    const index = rooms.stationCodes.indexOf(code)
    const own = rooms.columns.covered.filter((_, row) => rooms.columns.station[row] === index)
    return { name: townCode, value: (100 * own.filter(Boolean).length) / Math.max(1, own.length) }
  })
}

function workforceOption(): EChartsCoreOption {
  const levels = ['assistant', 'worker', 'senior'] as const
  return {
    tooltip: { trigger: 'axis' },
    legend: { textStyle: TEXT },
    xAxis: { type: 'category', data: workforce.months.map(({ period }) => period) },
    yAxis: { type: 'value' },
    series: levels.map((level) => ({
      type: 'line',
      stack: 'all',
      areaStyle: {},
      name: level,
      data: workforce.months.map(({ certified }) => certified[level]),
    })),
  }
}

function staffOption(): EChartsCoreOption {
  const sorted = [...stations.stations].sort((one, other) => (one.certified ?? 0) - (other.certified ?? 0))
  return bars(sorted.map(({ name, certified }) => [name.zh, certified]))
}

function projectsOption(): EChartsCoreOption {
  return bars(projects.projects.slice(0, 14).map((project) => [project.name.zh, progressOf(project)]))
}

function progressOf({ milestones }: Wire['projects']['projects'][number]): number | null {
  if (milestones === null) return null
  const sum = (of: typeof milestones) => of.reduce((total, { weight }) => total + weight, 0)
  return Math.round((100 * sum(milestones.filter(({ done }) => done !== null))) / sum(milestones))
}

function needsOption(): EChartsCoreOption {
  return bars(
    needs.topics.map(({ id, name }) => [
      name.zh,
      needs.rows.reduce((sum, row) => sum + (row.topicId === id ? (row.accepted ?? 0) : 0), 0),
    ]),
  )
}

function bars(values: readonly (readonly [string, number | null])[]): EChartsCoreOption {
  return {
    tooltip: {},
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: { type: 'category', data: values.map(([name]) => name), axisLabel: TEXT },
    series: [
      {
        type: 'bar',
        data: values.map(([, value]) => value),
        label: { show: true, position: 'right', ...TEXT },
      },
    ],
  }
}
