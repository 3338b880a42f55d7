import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certifiedTotal } from '#domain/certified-total.ts'
import { needTotal } from '#domain/need-total.ts'
import type { NeedRow, Needs } from '#domain/needs.ts'
import { byTopic, conversionRate } from '#domain/needs.ts'
import { sumReported } from '#domain/reported.ts'
import { groupsOf, serviceTotal } from '#domain/services.ts'
import { spendingBy } from '#domain/spending-by.ts'
import { commissionedOf, completeTotal, totalOf } from '#domain/stations.ts'
import { count, tenThousandYuan } from '#domain/units.ts'
import { counted, day, month, name, project, station } from './made.ts'
import { servicesOf } from './sensitive.ts'

const figure = fc.option(fc.nat({ max: 500 }), { freq: 4 })
const figures = fc.array(figure, { maxLength: 12 })
const silentIn = (parts: readonly (number | null)[]) => parts.filter((part) => part === null).length

describe('a total is the sum of its parts, and says how many told none', () => {
  test('of stations; it is complete only where every one told', () => {
    fc.assert(
      fc.property(figures, (parts) => {
        const total = totalOf(
          parts.map((rooms) => station({ rooms: counted(rooms) })),
          ({ rooms }) => rooms,
        )
        expect(total).toEqual({ total: sumReported(parts), unreported: silentIn(parts) })
        expect(completeTotal(total)).toBe(silentIn(parts) === 0 ? sumReported(parts) : null)
      }),
    )
  })

  test('of services: stations told one by one make what they make together', () => {
    const stations = fc.tuple(
      servicesOf(4),
      fc.array(fc.array(figure, { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 }),
    )
    fc.assert(
      fc.property(stations, ([{ stations: made }, groups]) => {
        const told = made.map((one, at) => {
          const [preparing, forming, turning, mature, ending] = (groups[at] ?? []).map(counted)
          return {
            ...one,
            groups: {
              preparing: preparing ?? null,
              forming: forming ?? null,
              turning: turning ?? null,
              mature: mature ?? null,
              ending: ending ?? null,
            },
          }
        })
        const alone = told.map((one) => serviceTotal([one], groupsOf))
        expect(serviceTotal(told, groupsOf)).toEqual({
          total: sumReported(alone.map(({ total }) => total)),
          unreported: alone.reduce((all, { unreported }) => all + unreported, 0),
        })
      }),
    )
  })

  test('of needs: topics add up to all of those that told both sides', () => {
    const row = fc.record({
      station: fc.integer({ min: 1, max: 3 }),
      topic: fc.constantFrom('停车', '养老'),
      accepted: figure,
      linked: figure,
    })
    fc.assert(
      fc.property(fc.array(row), (made) => {
        const rows = made.map(
          (one): NeedRow => ({
            stationCode: `S${one.station}`,
            topicId: one.topic,
            accepted: counted(one.accepted),
            linked: counted(one.linked),
            oldestWaiting: null,
          }),
        )
        const needs: Needs = {
          topics: ['停车', '养老'].map((id) => ({ id, name: name(id), field: null })),
          rows,
        }
        const told = rows.filter(({ accepted, linked }) => accepted !== null && linked !== null)
        const topics = byTopic(needs)
        expect(sumReported(topics.map(({ accepted }) => accepted))).toBe(
          needTotal({ rows: told }, ({ accepted }) => accepted).total,
        )
        expect(topics.reduce((all, { unreported }) => all + unreported, 0)).toBe(rows.length - told.length)
      }),
    )
  })

  test('of money: groups of projects make what all of them make', () => {
    const money = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), figure, figure))
    fc.assert(
      fc.property(money, (made) => {
        const yuan = (value: number | null) => (value === null ? null : tenThousandYuan(value))
        const projects = made.map(([at, paid, budget]) =>
          project({ stationCode: `S${at}`, paid: yuan(paid), budget: yuan(budget) }),
        )
        const on = day('2022-07-02')
        const parts = spendingBy(projects, on, ({ stationCode }) => stationCode)
        const [all] = spendingBy(projects, on, () => 'all')
        expect(sumReported(parts.map(({ paid }) => paid))).toBe(all?.paid ?? null)
        expect(sumReported(parts.map(({ budget }) => budget))).toBe(all?.budget ?? null)
      }),
    )
  })
})

describe('stations run by commissioned agencies (委托运营率)', () => {
  test.each<[string, (boolean | null)[], number | null]>([
    ['all of them', [true, true], 2],
    ['those that are', [true, false, true], 2],
    ['none', [false], 0],
    ['not reported where one did not say', [true, null], null],
    ['of no stations none', [], 0],
  ])('%s', (_, told, expected) => {
    expect(commissionedOf(told.map((commissioned) => station({ commissioned })))).toBe(expected)
  })
})

describe('needs that became projects (需求转化率)', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['is linked ÷ accepted', 40, 10, 0.25],
    ['of nothing accepted is none', 0, 0, null],
    ['is not reported where accepted is not', null, 10, null],
    ['is not reported where linked is not', 40, null, null],
    ['of none linked is zero', 40, 0, 0],
    ['may exceed 100% where needs of an earlier year were linked, and reads so', 40, 50, 1.25],
  ])('%s', (_, accepted, linked, expected) => {
    expect(conversionRate(counted(accepted), counted(linked))).toBe(expected)
  })
})

describe('certified workers of the city (持证社工)', () => {
  const stations = [station({ certified: count(300) }), station({ certified: null })]
  const workforce = (certified: number | null) => ({
    months: [
      {
        period: month('2023-02'),
        certified: { assistant: counted(certified), worker: count(80), senior: count(5) },
        newlyCertified: null,
      },
    ],
  })

  test('are its own count where it was reported, and else what the stations told', () => {
    const own = workforce(500)
    expect(certifiedTotal(stations, own, month('2023-02'))).toEqual({ total: 585, unreported: 0 })
    expect(certifiedTotal(stations, workforce(null), month('2023-02'))).toEqual({ total: 300, unreported: 1 })
    expect(certifiedTotal(stations, own, month('2022-01'))).toEqual({ total: 300, unreported: 1 })
    expect(certifiedTotal(stations, null, month('2023-02'))).toEqual({ total: 300, unreported: 1 })
  })
})
