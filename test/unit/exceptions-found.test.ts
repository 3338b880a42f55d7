import { expect, test } from 'vitest'
import type { Project } from '#domain/projects.ts'
import { count } from '#domain/units.ts'
import { at, begun, found, reporting, told, units } from './exceptions-evidence.ts'
import { day, month, name } from './made.ts'

test('where everything is as it should be there is nothing to chase', () => {
  expect(found({})).toEqual([])
})

test('a late project says since when it is late, and a closed or unsigned one is not chased', () => {
  const list = found({
    projects: told([
      begun('落后', '2022-03-01'),
      begun('刚开始', '2023-02-01'),
      begun('已结项', '2022-03-01', { phase: 'closed' }),
      begun('未签约', '2022-03-01', { phase: 'contract' }),
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

test('a project whose light was set by hand is chased by that light, and says so', () => {
  const late = begun('甲', '2022-01-01')
  const byHand = { by: name('局'), on: day('2023-02-01'), reason: name('理由') }
  const kindsOf = (override: Project['override']) =>
    found({ projects: told([{ ...late, override }]) }).map((one) => [one.kind, 'byHand' in one && one.byHand])
  expect(kindsOf(null)).toEqual([['project-late', false]])
  expect(kindsOf({ ...byHand, light: 'watch' })).toEqual([['project-watch', true]])
  expect(kindsOf({ ...byHand, light: 'on-track' })).toEqual([])
})

test('the villages without a room stand together, town by town, and no date is made up for them', () => {
  const list = found({
    rooms: units(
      ['甲村', 'village', 'A', false],
      ['乙村', 'village', 'B', false],
      ['丙社区', 'community', 'A', false],
      ['丁村', 'village', 'A', true],
    ),
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
        { id: '停车', name: name('停车'), field: null },
        { id: '养老', name: name('养老'), field: null },
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
    stations: told([reporting('A', { rooms: null, staffOnPost: null }), reporting('B')]),
    functions: told({
      functions: [],
      rows: [{ stationCode: 'B', functionId: '一', target: count(3), done: null }],
    }),
    projects: told([begun('无里程碑', '2022-03-01', { milestones: null })]),
  })
  expect(list).toMatchObject([
    { kind: 'unreported', stationCode: 'A', figures: ['rooms', 'staff', 'milestones'] },
    { kind: 'unreported', stationCode: 'B', figures: ['functions'] },
  ])
})

test('a village of a station that reported no rooms is no exception for being without one', () => {
  const rooms = units(['甲村', 'village', 'A', false], ['乙村', 'village', 'B', false])
  expect(found({ rooms, stations: told([reporting('A', { rooms: null }), reporting('B')]) })).toMatchObject([
    { kind: 'no-room', stationCode: 'B', names: ['乙村'] },
    { kind: 'unreported', stationCode: 'A' },
  ])
})
