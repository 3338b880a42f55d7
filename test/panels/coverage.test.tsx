import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { legendOf } from '#panels/coverage/legend.ts'
import { coveragePanel } from '#panels/coverage/panel.tsx'
import { describeTown, pointText } from '#panels/coverage/reading.ts'
import { coverageView } from '#panels/coverage/view.ts'
import * as made from '#test/unit/made.ts'
import { type HangOptions, hang } from './hang.tsx'
import { server } from './server.ts'

/** What the table says of a town under a heading, wherever that column stands: what figures became joins them later. */
async function cellOf(town: string, heading: string, options: HangOptions) {
  const { user } = hang(coveragePanel, { ...options, scope: { layout: 'tiles' } })
  await screen.findByRole('button', { name: new RegExp(`^${town}`) })
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = within(await screen.findByRole('table'))
  const column = table
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent?.startsWith(heading))
  const row = table.getByRole('row', { name: new RegExp(`^${town}`) })
  return row.children[column]?.textContent
}

test('a town without gaps says so in a word', async () => {
  expect(await cellOf('金港', '未覆盖村（社区）', {})).toBe('无')
})

test('a town that reported no rooms has no gaps to tell', async () => {
  expect(await cellOf('凤凰', '未覆盖村（社区）', { scenario: 'unreported' })).toBe('未上报')
})

test('a unit of a town that reported no rooms is not called one with a room', () => {
  const station = made.station({ rooms: null })
  const rooms = {
    length: 2,
    code: ['1', '2'],
    name: ['一村', '二村'],
    kind: ['village' as const, 'village' as const],
    station: Uint16Array.from([0, 0]),
    stationCodes: ['S01'],
    longitude: Float64Array.from([120, 120]),
    latitude: Float64Array.from([31, 31]),
    covered: Uint8Array.from([1, 0]),
    since: null,
  }
  const geography = { towns: [], geometry: null }
  const outlines = { topology: null, fault: null }
  const answers = { geography, outlines, stations: [station], rooms, projects: [] }
  const view = coverageView(answers, 'room-coverage', made.day('2023-01-31'), made.RULES)
  const format = createFormat('zh-CN')
  expect(pointText(view, 0, zhCN, format)).toBe('一村\n村 · 未上报')
  const told = coverageView(
    { ...answers, stations: [made.station()] },
    'room-coverage',
    made.day('2023-01-31'),
    made.RULES,
  )
  expect([0, 1].map((row) => pointText(told, row, zhCN, format))).toEqual([
    '一村\n村 · 已建社工室',
    '二村\n村 · 未覆盖',
  ])
})

test('no project known to be late is told beside those nobody can judge', async () => {
  expect(await cellOf('金港', '滞后项目', { scenario: 'unreported' })).toMatch(/^\d+（\d+ 个未上报）$/)
})

test('a town without a station says that, not that it reported nothing', () => {
  const town = {
    code: 'T09',
    name: made.name('丙镇'),
    short: made.name('丙'),
    type: 'town' as const,
    villages: made.counted(3),
    communities: made.counted(1),
    residents: null,
    tile: null,
  }
  const view = coverageView(
    {
      geography: { towns: [town], geometry: null },
      outlines: { topology: null, fault: null },
      stations: [],
      rooms: EMPTY_ROOMS,
      projects: [],
    },
    'active-projects',
    made.day('2023-01-31'),
    made.RULES,
  )
  const format = createFormat('zh-CN')
  const [row] = coveragePanel.table(view, zhCN, format).rows
  const none = '无社工站'
  expect(row?.map(({ text }) => text)).toEqual(['丙镇', none, '4', none, none, none, none, none, none])
  expect(describeTown(view, 'T09', zhCN, format)).toBe('丙镇\n无社工站')
  expect(legendOf(view, false, zhCN, format).noData).toBe('未上报或无社工站')
  expect(view.fills.get('T09')).toBeNull()
})

const topologyOf = (geometries: readonly object[]) => ({
  type: 'Topology',
  objects: { towns: { type: 'GeometryCollection', geometries } },
  arcs: [
    [
      [120, 31],
      [121, 31],
      [121, 32],
      [120, 31],
    ],
  ],
})

const outlined = (geometries: readonly object[]) => {
  const place = (code: string) => ({
    code,
    name: made.name(code),
    short: made.name(code),
    type: 'town' as const,
    villages: null,
    communities: null,
    residents: null,
    tile: null,
  })
  const answers = {
    geography: { towns: [place('T01'), place('T02')], geometry: null },
    outlines: { topology: topologyOf(geometries), fault: null },
    stations: [],
    rooms: EMPTY_ROOMS,
    projects: [],
  }
  return coverageView(answers, 'room-coverage', made.day('2023-01-31'), made.RULES)
}

test('a town listed without a shape is missing from the outlines', () => {
  const shape = { type: 'Polygon', arcs: [[0]], id: 'T01', properties: { name: '甲' } }
  const hole = { type: null, id: 'T02', properties: { name: '乙' } }
  const view = outlined([shape, hole])
  expect(view.missing.map(({ code }) => code)).toEqual(['T02'])
  expect([view.hasOutlines, view.isBlank]).toEqual([true, false])
  expect(outlined([hole]).hasOutlines).toBe(false)
})

test('an outline file without towns is said to have none', () => {
  const view = outlined([])
  expect([view.hasOutlines, view.isBlank, view.outlineFault]).toEqual([false, true, null])
})

test('the choice of drawing shows what is drawn where there is no map', async () => {
  server.use(
    http.get('*/geography', () =>
      HttpResponse.json({
        data: { towns: [], geometry: null },
        asOf: '2023-02-16T17:51:00+08:00',
        nextDue: null,
        servedAt: '2023-02-16T17:51:00+08:00',
        source: { name: { zh: '名录', en: null }, demo: false },
        period: '2023-01',
      }),
    ),
  )
  hang(coveragePanel)
  const choice = await screen.findByRole('combobox', { name: '图形' })
  expect(within(choice).getByRole('option', { name: '方格图', selected: true })).toBeDefined()
  expect(within(choice).getByRole('option', { name: '示意图' }).hasAttribute('disabled')).toBe(true)
})

const EMPTY_ROOMS = {
  length: 0,
  code: [],
  name: [],
  kind: [],
  station: new Uint16Array(),
  stationCodes: [],
  longitude: new Float64Array(),
  latitude: new Float64Array(),
  covered: new Uint8Array(),
  since: null,
}
