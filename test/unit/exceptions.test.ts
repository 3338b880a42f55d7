import { expect, test } from 'vitest'
import { type Evidence, exceptionsOf } from '#domain/exceptions.ts'
import { type Day, type Instant, instant, isDay, isMonth, type Month } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Station } from '#domain/stations.ts'
import { count } from '#domain/units.ts'
import { RULES } from './made.ts'

const at = (text: string): Instant => instant(Date.parse(`${text}T18:00:00+08:00`))
const AS_OF = at('2023-02-16')

function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(text)
  return text
}
function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(text)
  return text
}
const named = (zh: string) => ({ zh, en: null })

const station = (code: string, changes: Partial<Station> = {}): Station => ({
  code,
  townCode: code,
  name: named(code),
  operator: null,
  contact: null,
  commissioned: true,
  openedOn: null,
  rooms: count(1),
  certified: count(1),
  staffOnPost: count(1),
  filedOrganisations: count(1),
  filedThisQuarter: count(0),
  specialFamilyFiles: null,
  evaluation: null,
  ...changes,
})

/** To the end of 2023; nothing done since its start. */
const project = (id: string, start: string, changes: Partial<Project> = {}): Project => ({
  id,
  name: named(id),
  stationCode: 'A',
  operator: null,
  field: null,
  phase: 'delivery',
  start: day(start),
  end: day('2023-12-31'),
  milestones: [{ name: named('一'), weight: 1, due: day('2023-12-01'), done: null }],
  budget: null,
  paid: null,
  supervision: null,
  override: null,
  ...changes,
})

const told = <Value>(data: Value) => ({ data, asOf: AS_OF })

const NOTHING: Evidence = {
  stations: told([station('A'), station('B')]),
  geography: told({ towns: [], geometry: null }),
  projects: told([]),
  rooms: told({
    length: 0,
    code: [],
    name: [],
    kind: [],
    station: new Uint16Array(),
    stationCodes: ['A', 'B'],
    longitude: new Float64Array(),
    latitude: new Float64Array(),
    covered: new Uint8Array(),
    since: null,
  }),
  needs: told({ topics: [], rows: [] }),
  functions: told({ functions: [], rows: [] }),
  reports: told([]),
}

const found = (evidence: Partial<Evidence>) => exceptionsOf({ ...NOTHING, ...evidence }, RULES)

test('a project whose light was set by hand is chased by that light, and says so', () => {
  const late = project('甲', '2022-01-01')
  const byHand = { by: named('局'), on: day('2023-02-01'), reason: named('理由') }
  const kindsOf = (override: Project['override']) =>
    found({ projects: told([{ ...late, override }]) }).map((one) => [one.kind, 'byHand' in one && one.byHand])
  expect(kindsOf(null)).toEqual([['project-late', false]])
  expect(kindsOf({ ...byHand, light: 'watch' })).toEqual([['project-watch', true]])
  expect(kindsOf({ ...byHand, light: 'on-track' })).toEqual([])
})

test('where everything is as it should be there is nothing to chase', () => {
  expect(found({})).toEqual([])
})

test('a late project says since when it is late, and a closed or unsigned one is not chased', () => {
  const list = found({
    projects: told([
      project('落后', '2022-03-01'),
      project('刚开始', '2023-02-01'),
      project('已结项', '2022-03-01', { phase: 'closed' }),
      project('未签约', '2022-03-01', { phase: 'contract' }),
    ]),
  })
  expect(list).toMatchObject([
    {
      kind: 'project-late',
      gravity: 'grave',
      stationCode: 'A',
      project: { id: '落后' },
      since: '2022-09-19',
    },
  ])
  expect(list[0]?.age).toBe(150)
})

test('the villages without a room stand together, town by town, and no date is made up for them', () => {
  const list = found({
    rooms: told({
      ...NOTHING.rooms.data,
      length: 4,
      code: ['1', '2', '3', '4'],
      name: ['甲村', '乙村', '丙社区', '丁村'],
      kind: ['village', 'village', 'community', 'village'],
      station: Uint16Array.from([0, 1, 0, 0]),
      covered: Uint8Array.from([0, 0, 0, 1]),
      since: null,
    }),
  })
  expect(list).toMatchObject([
    { kind: 'no-room', stationCode: 'A', names: ['甲村', '丙社区'], since: null, age: null },
    { kind: 'no-room', stationCode: 'B', names: ['乙村'], since: null, age: null },
  ])
})

test('a missing report is chased since the day it was due; a late one is noted for its own month alone', () => {
  const list = found({
    reports: told([
      { stationCode: 'A', period: month('2022-12'), due: at('2023-01-05'), received: null },
      { stationCode: 'B', period: month('2022-12'), due: at('2023-01-05'), received: at('2023-01-09') },
      { stationCode: 'A', period: month('2023-01'), due: at('2023-02-05'), received: at('2023-02-04') },
      { stationCode: 'B', period: month('2023-01'), due: at('2023-02-05'), received: at('2023-02-07') },
      { stationCode: 'B', period: month('2023-02'), due: at('2023-03-05'), received: null },
    ]),
  })
  expect(list).toMatchObject([
    { kind: 'report-missing', stationCode: 'A', period: '2022-12', since: '2023-01-05', age: 42 },
    { kind: 'report-late', stationCode: 'B', period: '2023-01', since: '2023-02-05', age: 11 },
  ])
})

test('a need is chased once it has waited a month; a station has one entry, its oldest', () => {
  const row = (stationCode: string, topicId: string, oldestWaiting: string) => ({
    stationCode,
    topicId,
    accepted: count(5),
    linked: count(1),
    oldestWaiting: day(oldestWaiting),
  })
  const list = found({
    needs: told({
      topics: [
        { id: '停车', name: named('停车'), field: null },
        { id: '养老', name: named('养老'), field: null },
      ],
      rows: [
        row('A', '停车', '2023-01-17'),
        row('A', '养老', '2022-12-08'),
        row('B', '停车', '2023-01-18'),
        row('B', '没有的类别', '2022-01-01'),
      ],
    }),
  })
  expect(list).toMatchObject([
    {
      kind: 'need-waiting',
      stationCode: 'A',
      topic: { id: '养老' },
      topics: 2,
      since: '2022-12-08',
      age: 70,
    },
  ])
})

test('a station that left out figures is named with each of them', () => {
  const list = found({
    stations: told([station('A', { rooms: null, staffOnPost: null }), station('B')]),
    functions: told({
      functions: [],
      rows: [{ stationCode: 'B', functionId: '一', target: count(3), done: null }],
    }),
    projects: told([project('无里程碑', '2022-03-01', { milestones: null })]),
  })
  expect(list).toMatchObject([
    { kind: 'unreported', stationCode: 'A', figures: ['rooms', 'staff', 'milestones'] },
    { kind: 'unreported', stationCode: 'B', figures: ['functions'] },
  ])
})

test('a village of a station that reported no rooms is no exception for being without one', () => {
  const rooms = told({
    ...NOTHING.rooms.data,
    length: 2,
    code: ['1', '2'],
    name: ['甲村', '乙村'],
    kind: ['village' as const, 'village' as const],
    station: Uint16Array.of(0, 1),
    covered: Uint8Array.of(0, 0),
  })
  expect(found({ rooms, stations: told([station('A', { rooms: null }), station('B')]) })).toMatchObject([
    { kind: 'no-room', stationCode: 'B', names: ['乙村'] },
    { kind: 'unreported', stationCode: 'A' },
  ])
})

test('the gravest come first, of those the oldest, and what no record dates before what one does', () => {
  const list = found({
    stations: told([station('A'), station('B', { rooms: null })]),
    projects: told([project('新', '2022-06-01'), project('老', '2022-02-01'), project('关注', '2022-12-01')]),
    rooms: told({
      ...NOTHING.rooms.data,
      length: 1,
      code: ['1'],
      name: ['甲村'],
      kind: ['village'],
      station: Uint16Array.from([0]),
      covered: Uint8Array.from([0]),
      since: null,
    }),
  })
  expect(list.map(({ kind }) => kind)).toEqual([
    'project-late',
    'project-late',
    'no-room',
    'project-watch',
    'unreported',
  ])
  expect(list[0]).toMatchObject({ project: { id: '老' } })
})

test('of five thousand late projects none is left out, the oldest first', () => {
  const crowd = Array.from({ length: 5_000 }, (_, n) => project(`项目${n}`, `2022-0${(n % 9) + 1}-01`))
  const late = found({ projects: told(crowd) }).filter(({ kind }) => kind === 'project-late')
  expect(late).toHaveLength(5_000)
  const since = late.map((exception) => exception.since ?? '')
  expect(since).toEqual([...since].sort())
})
