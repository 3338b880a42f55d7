import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributions, inTenthsThatAddUp } from '#domain/contributions.ts'
import {
  addsUp,
  averageIn,
  averageTotal,
  firstClosedAfter,
  gradeOf,
  latestOf,
  standingsOf,
  yearBefore,
} from '#domain/evaluations.ts'
import { placesWon, ranked } from '#domain/ranking.ts'
import { count, score } from '#domain/units.ts'
import { day, dimension, evaluated, evaluation, name } from './made.ts'

const GRADES = evaluation().grades
const gradeName = (total: number | null) =>
  gradeOf(total === null ? null : score(total), GRADES)?.name.zh ?? null

describe('等级 is read to the tenth that is printed', () => {
  test.each([
    [94.6, '优秀'],
    [90, '优秀'],
    [89.96, '优秀'],
    [89.94, '良好'],
    [80, '良好'],
    [79.9, '合格'],
    [59.9, '不合格'],
    [0, '不合格'],
    [null, null],
  ])('%s: %s', (total, expected) => {
    expect(gradeName(total)).toBe(expected)
  })

  test('below every bound there is none, and the order of the list does not matter', () => {
    expect(gradeOf(score(50), [{ name: name('合格'), from: score(60) }])).toBeNull()
    expect(gradeOf(score(95), [...GRADES].reverse())?.name.zh).toBe('优秀')
  })
})

describe('贡献 = 得分 × 权重', () => {
  const terms = (weights: readonly number[], scores: readonly (number | null)[]) =>
    contributions(
      weights.map((weight, at) => dimension(`d${at}`, weight)),
      evaluated('S01', scores).scores,
    )

  test.each<[string, number[], (number | null)[], (number | null)[], number | null]>([
    ['of 100', [50, 50], [90, 80], [45, 40], 85],
    ['of any scale', [1, 1], [90, 80], [45, 40], 85],
    ['the residue goes to whoever lost most', [33, 33, 34], [90.1, 90.1, 90.1], [29.7, 29.7, 30.7], 90.1],
    ['of equals to the earlier', [50, 50], [90.1, 90.1], [45.1, 45], 90.1],
    ['a score that was not reported leaves no total', [50, 50], [90, null], [45, null], null],
    ['a score without weight is not waited for', [100, 0], [90, null], [90, 0], 90],
    ['no weight at all', [0, 0], [90, 80], [null, null], null],
    ['nothing to weigh', [], [], [], null],
  ])('%s', (_, weights, scores, points, total) => {
    const sum = terms(weights, scores)
    expect(sum.terms.map((term) => term.points)).toEqual(points)
    expect(sum.total).toBe(total)
  })

  test('the printed parts always add up to the printed total, none a tenth from its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 500 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (pairs) => {
          const weights = pairs.map(([, weight]) => weight)
          const scores = pairs.map(([tenths]) => tenths / 10)
          const { terms: parts, total } = terms(weights, scores)
          const tenths = parts.map(({ points }) => Math.round((points ?? Number.NaN) * 10))
          const whole = weights.reduce((sum, weight) => sum + weight, 0)
          const exact = pairs.map(([own, weight]) => (own * weight) / whole)
          expect(tenths.reduce((sum, part) => sum + part, 0)).toBe(Math.round((total ?? Number.NaN) * 10))
          expect(
            Math.abs((total ?? Number.NaN) * 10 - exact.reduce((sum, part) => sum + part, 0)),
          ).toBeLessThan(0.501)
          tenths.forEach((part, at) => {
            expect(Math.abs(part - (exact[at] ?? Number.NaN))).toBeLessThan(1.001)
          })
        },
      ),
    )
  })

  test('parts that are whole tenths stay what they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 }), (tenths) => {
        expect(inTenthsThatAddUp(tenths.map((part) => part / 10))).toEqual(tenths)
      }),
    )
  })
})

describe('排名', () => {
  test.each<[string, (number | null)[], (number | null)[]]>([
    ['ties share a place, and the next one is left out', [90, 95, 90, 85], [1, 2, 2, 4]],
    ['what reads alike to the tenth is a tie', [90.04, 90, 89.94], [1, 1, 3]],
    ['without a score there is no place', [null, 80], [1, null]],
    ['nobody', [], []],
  ])('%s', (_, scores, ranks) => {
    expect(ranked(scores, (one) => one).map(({ rank }) => rank)).toEqual(ranks)
  })

  const scored = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 40 })

  test('a place is one more than the number of better scores, whatever the order they come in', () => {
    fc.assert(
      fc.property(scored, (scores) => {
        const shuffled = [...scores].reverse()
        for (const order of [scores, shuffled]) {
          for (const { row, rank, tied } of ranked(order, (one) => one)) {
            if (row === null) expect(rank).toBeNull()
            else {
              expect(rank).toBe(1 + scores.filter((other) => other !== null && other > row).length)
              expect(tied).toBe(scores.filter((other) => other === row).length > 1)
            }
          }
        }
      }),
    )
  })

  test('places won are positive, and none against a place that there was not', () => {
    expect(placesWon(count(2), count(5))).toBe(3)
    expect(placesWon(count(5), count(2))).toBe(-3)
    expect(placesWon(null, count(2))).toBeNull()
    expect(placesWon(count(2), null)).toBeNull()
  })
})

describe('a year', () => {
  const veto = { reason: name('审计未通过'), on: day('2023-01-05') }
  const year = evaluation({
    stations: [
      evaluated('A', [95, 95], { total: score(95), veto }),
      evaluated('B', [80, 90], { total: score(85) }),
      evaluated('C', [90, null], { total: null }),
      evaluated('D', [90, 92], { total: score(90) }),
    ],
  })

  test('the vetoed stand behind everybody with a place and have no grade, whatever their score', () => {
    const standings = standingsOf(year)
    expect(
      standings.map(({ station, rank, grade }) => [station.stationCode, rank, grade?.name.zh ?? null]),
    ).toEqual([
      ['D', 1, '优秀'],
      ['B', 2, '良好'],
      ['A', null, null],
      ['C', null, null],
    ])
  })

  test('a published total that its dimensions do not make is found out', () => {
    const told = new Map(standingsOf(year).map((one) => [one.station.stationCode, addsUp(one)]))
    expect(told).toEqual(
      new Map([
        ['D', false],
        ['B', true],
        ['A', true],
        ['C', null],
      ]),
    )
  })

  test('averages say how many have no part in them', () => {
    expect(averageTotal(year)).toEqual({ mean: 90, unreported: 1 })
    expect(averageIn(year, 'd1')).toEqual({ mean: (95 + 90 + 92) / 3, unreported: 1 })
    expect(averageTotal(evaluation({ stations: [] }))).toEqual({ mean: null, unreported: 0 })
  })

  test('the latest is the latest, and the year before it not merely an earlier one', () => {
    const [old, last] = [evaluation({ year: 2019 }), evaluation({ year: 2022 })]
    expect(latestOf([last, old])).toBe(last)
    expect(latestOf([])).toBeNull()
    expect(yearBefore([old, last], last)).toBeNull()
    const before = evaluation({ year: 2021 })
    expect(yearBefore([old, before, last], last)).toBe(before)
  })

  test('the one that is awaited on a day is the first closed after it', () => {
    const [first, second] = [
      evaluation({ year: 2021, closedOn: day('2022-01-21') }),
      evaluation({ year: 2022, closedOn: day('2023-01-18') }),
    ]
    expect(firstClosedAfter([second, first], day('2022-01-20'))).toBe(first)
    expect(firstClosedAfter([second, first], day('2022-01-21'))).toBe(second)
    expect(firstClosedAfter([second, first], day('2023-01-18'))).toBeNull()
  })
})
