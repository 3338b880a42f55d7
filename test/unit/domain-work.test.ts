import { describe, expect, test } from 'vitest'
import { deliveryByFunction } from '#domain/functions.ts'
import { byTopic, conversionOf } from '#domain/needs.ts'
import { instant } from '#domain/periods.ts'
import { reportStatus } from '#domain/reports.ts'
import { onTimeRate } from '#domain/reports-on-time.ts'
import { counted, day, month, name } from './made.ts'

const row = (topicId: string, accepted: number | null, linked: number | null, stationCode = 'S01') => ({
  stationCode,
  topicId,
  accepted: counted(accepted),
  linked: counted(linked),
  oldestWaiting: day('2022-12-05'),
})

const topics = ['养老', '儿童', '救助', '婚俗'].map((zh) => ({ id: zh, name: name(zh), field: null }))

describe('what residents ask for', () => {
  test('most asked for first, topics nobody reported last, equals in the order of the city', () => {
    const rows = [row('养老', null, null), row('儿童', 3, 1), row('救助', 9, 2), row('婚俗', 3, 0)]
    expect(byTopic({ topics, rows }).map(({ topic }) => topic.id)).toEqual(['救助', '儿童', '婚俗', '养老'])
  })

  test('a topic reported as zero stands before one not reported', () => {
    const rows = [row('婚俗', 0, 0)]
    expect(byTopic({ topics, rows })[0]?.topic.id).toBe('婚俗')
  })

  test('the share that became projects is linked ÷ accepted over all stations', () => {
    const [elderly] = byTopic({ topics, rows: [row('养老', 30, 9), row('养老', 10, 7, 'S02')] })
    expect(elderly).toMatchObject({ accepted: 40, linked: 16, conversion: 0.4 })
  })

  test('a station that reported only one of the two is in neither sum, and is counted beside them', () => {
    const rows = [row('养老', 10, 5), row('养老', 100, null, 'S02'), row('养老', null, 40, 'S03')]
    const [elderly] = byTopic({ topics, rows })
    expect(elderly).toMatchObject({ accepted: 10, linked: 5, conversion: 0.5, unreported: 2 })
  })

  test('over all topics the share is that of all needs, not the mean of the shares', () => {
    expect(conversionOf({ topics, rows: [row('养老', 90, 9), row('儿童', 10, 10)] })).toEqual({
      rate: 0.19,
      unreported: 0,
    })
    expect(conversionOf({ topics, rows: [] })).toEqual({ rate: null, unreported: 0 })
  })

  test('a station that left out two topics is one station left out', () => {
    const rows = [row('养老', 10, 5), row('养老', null, null, 'S02'), row('儿童', 3, null, 'S02')]
    expect(conversionOf({ topics, rows })).toEqual({ rate: 0.5, unreported: 1 })
  })

  test('nothing accepted, no rate; nothing linked, a rate of zero', () => {
    const [first, second] = byTopic({ topics, rows: [row('养老', 4, 0), row('儿童', 0, 0)] })
    expect([first?.conversion, second?.conversion]).toEqual([0, null])
  })
})

describe('what the functions delivered', () => {
  const functions = ['需求发现', '项目指导'].map((zh) => ({ id: zh, name: name(zh) }))
  const task = (stationCode: string, target: number | null, done: number | null) => ({
    stationCode,
    functionId: '需求发现',
    target: counted(target),
    done: counted(done),
  })

  test('done ÷ target over the stations that reported both; the others are counted beside it', () => {
    const rows = [task('S01', 20, 15), task('S02', 20, 25), task('S03', 10, null), task('S04', null, 5)]
    expect(deliveryByFunction({ functions, rows })[0]).toMatchObject({
      target: 40,
      done: 40,
      rate: 1,
      unreported: 2,
    })
  })

  test('more than planned is more than one', () => {
    expect(deliveryByFunction({ functions, rows: [task('S01', 4, 6)] })[0]?.rate).toBe(1.5)
  })

  test('a function nobody has rows for keeps its place and has no rate', () => {
    const delivered = deliveryByFunction({ functions, rows: [task('S01', 4, 4)] })
    expect(delivered.map(({ fn }) => fn.id)).toEqual(['需求发现', '项目指导'])
    expect(delivered[1]).toMatchObject({ target: null, done: null, rate: null, unreported: 0 })
  })
})

describe('monthly reports', () => {
  const due = instant(Date.parse('2023-02-05T18:00:00+08:00'))
  const at = (text: string) => instant(Date.parse(text))
  const report = (received: string | null) => ({
    stationCode: 'S01',
    period: month('2023-01'),
    due,
    received: received === null ? null : at(received),
  })
  const before = at('2023-02-05T12:00:00+08:00')
  const after = at('2023-02-06T12:00:00+08:00')

  test.each([
    ['came a day early', '2023-02-04T10:00:00+08:00', after, 'on-time'],
    ['came on the very minute', '2023-02-05T18:00:00+08:00', after, 'on-time'],
    ['came a minute later', '2023-02-05T18:01:00+08:00', after, 'late'],
    ['has not come and is not due', null, before, 'not-due'],
    ['has not come at the very minute', null, due, 'not-due'],
    ['has not come and was due', null, after, 'missing'],
  ] as const)('one that %s', (_, received, now, expected) => {
    expect(reportStatus(report(received), now)).toBe(expected)
  })

  test('the rate counts what was due: late and missing ones against it', () => {
    const early = '2023-02-04T10:00:00+08:00'
    const late = '2023-02-06T10:00:00+08:00'
    expect(onTimeRate([report(early), report(early), report(late), report(null)], after)).toBe(0.5)
  })

  test('before anything is due there is no rate', () => {
    expect(onTimeRate([report(null), report(null)], before)).toBeNull()
    expect(onTimeRate([], after)).toBeNull()
  })
})
