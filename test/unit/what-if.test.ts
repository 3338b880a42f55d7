import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evaluation } from '#domain/evaluations.ts'
import { standingsOf } from '#domain/evaluations.ts'
import { score } from '#domain/units.ts'
import { readWeights, whatIf, writeWeights } from '#domain/what-if.ts'
import { day, dimension, evaluated, evaluation, name } from './made.ts'

const DIMENSIONS = [dimension('functions', 50), dimension('management', 30), dimension('finance', 20)]

describe('weights in an address', () => {
  test.each<[string | null, number[], string[]]>([
    [null, [50, 30, 20], []],
    ['', [50, 30, 20], []],
    ['functions-40*finance-25.5', [40, 30, 25.5], []],
    ['finance-0', [50, 30, 0], []],
    ['finance-101', [50, 30, 20], ['finance-101']],
    ['finance--5', [50, 30, 20], ['finance--5']],
    ['finance-5e1', [50, 30, 20], ['finance-5e1']],
    ['finance-', [50, 30, 20], ['finance-']],
    ['finance', [50, 30, 20], ['finance']],
    ['charm-10*functions-60', [60, 30, 20], ['charm-10']],
    ['finance-10*finance-15', [50, 30, 10], ['finance-15']],
    ['<script>', [50, 30, 20], ['<script>']],
    ['***', [50, 30, 20], []],
  ])('%s', (text, weights, unread) => {
    expect(readWeights(text, DIMENSIONS)).toEqual({
      weights,
      unread,
      differ: weights.some((weight, at) => weight !== DIMENSIONS[at]?.weight),
    })
  })

  test('no text is an error, and what was understood is a weight from 0 to 100', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { weights } = readWeights(text, DIMENSIONS)
        expect(weights).toHaveLength(3)
        for (const weight of weights) expect(weight >= 0 && weight <= 100).toBe(true)
      }),
    )
  })

  test('what is written is read back, whatever the dimensions are called', () => {
    const id = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(id, fc.nat({ max: 1000 })), { selector: ([one]) => one, minLength: 1 }),
        (asked) => {
          const dimensions = asked.map(([one]) => dimension(one, 7))
          const weights = asked.map(([, tenths]) => tenths / 10)
          expect(readWeights(writeWeights(weights, dimensions), dimensions)).toMatchObject({
            weights,
            unread: [],
          })
        },
      ),
    )
  })

  test('the official weights are written as nothing', () => {
    expect(writeWeights([50, 30, 20], DIMENSIONS)).toBeNull()
  })
})

const inThree: typeof evaluated = (code, scores, changes) =>
  evaluated(
    code,
    scores,
    changes,
    DIMENSIONS.map(({ id }) => id),
  )

const year = evaluation({
  dimensions: DIMENSIONS,
  stations: [
    inThree('A', [90, 60, 60], { total: score(75) }),
    inThree('B', [60, 90, 90], { total: score(75) }),
    inThree('C', [99, 99, 99], { total: score(99), veto: { reason: name('否决'), on: day('2023-01-05') } }),
    inThree('D', [70, null, 80], { total: null }),
  ],
})

describe('试算', () => {
  test('other weights make another ranking', () => {
    const { whatIf: standings, whole } = whatIf(year, [80, 10, 10])
    expect(standings.map(({ station, total, rank }) => [station.stationCode, total, rank])).toEqual([
      ['A', 84, 1],
      ['B', 66, 2],
      ['C', 99, null],
      ['D', null, null],
    ])
    expect(whole).toBe(100)
  })

  test('weights that do not add up to 100 count as their parts', () => {
    expect(whatIf(year, [40, 5, 5])).toMatchObject({
      whole: 50,
      whatIf: [{ total: 84 }, { total: 66 }, {}, {}],
    })
  })

  test('without any weight there is no total', () => {
    expect(whatIf(year, [0, 0, 0]).whatIf.map(({ total }) => total)).toEqual([null, null, null, null])
  })

  test('a score that has no weight is not missed', () => {
    const totals = new Map(
      whatIf(year, [50, 0, 50]).whatIf.map((one) => [one.station.stationCode, one.total]),
    )
    expect(totals.get('D')).toBe(75)
  })

  test('whatever is tried, the official evaluation stays what it was', () => {
    const frozen = deepFrozen(structuredClone(year))
    const official = JSON.stringify(standingsOf(frozen))
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), (weights) => {
        whatIf(frozen, weights)
        expect(JSON.stringify(standingsOf(frozen))).toBe(official)
        expect(frozen).toEqual(year)
      }),
    )
  })

  test('the official weights make the official totals where those add up', () => {
    const { whatIf: standings } = whatIf(year, [50, 30, 20])
    const official = new Map(standingsOf(year).map(({ station, total }) => [station.stationCode, total]))
    for (const { station, total } of standings) expect(total).toBe(official.get(station.stationCode))
  })
})

function deepFrozen(value: Evaluation): Evaluation {
  const freeze = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    Object.freeze(part)
    Object.values(part).forEach(freeze)
  }
  freeze(value)
  return value
}
