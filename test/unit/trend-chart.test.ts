import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeApart } from '#charts/apart.ts'
import { axisTicks } from '#charts/axis-ticks.ts'
import { lastTold, standsAlone } from '#charts/trend-points.ts'

describe('the ticks of an axis', () => {
  const asCount = (value: number) => String(Math.round(value))
  test.each([
    [{ from: 3_000, to: 4_000 }, 9, [3_000, 3_200, 3_400, 3_600, 3_800, 4_000]],
    [{ from: 3_000, to: 4_000 }, 4, [3_000, 3_500, 4_000]],
    [{ from: 3_000, to: 4_000 }, 2, [3_000, 4_000]],
    [{ from: 0, to: 200 }, 9, [0, 50, 100, 150, 200]],
    [{ from: 500, to: 2_000 }, 9, [500, 1_000, 1_500, 2_000]],
  ])('between the ends of %j, at most %d, are round', (span, most, ticks) => {
    expect(axisTicks(span, most, asCount)).toEqual(ticks)
  })

  test('of whole things stand at no half', () => {
    expect(axisTicks({ from: 0, to: 2 }, 9, asCount)).toEqual([0, 1, 2])
    expect(axisTicks({ from: 0, to: 1 }, 9, asCount)).toEqual([0, 1])
  })
})

describe('the names at the ends of lines', () => {
  test('stand beside their ends where these lie apart', () => {
    const labels = [20, 90, 50].map((at) => ({ at, size: 20 }))
    expect(placeApart(labels, 100)).toEqual([20, 90, 50])
  })

  test('make room for each other and stay in the box', () => {
    const labels = [95, 96, 2].map((at) => ({ at, size: 20 }))
    expect(placeApart(labels, 100)).toEqual([70, 90, 10])
  })

  test('never lie on each other, and keep the order of their lines', () => {
    const label = fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 10, max: 60 }) })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const middles = placeApart(labels, 300)
        const order = labels
          .map(({ at, size }, index) => ({ at, size, middle: middles[index] ?? 0 }))
          .sort((one, other) => one.at - other.at)
        for (const [index, { size, middle }] of order.entries()) {
          const next = order[index + 1]
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-9)
          if (next !== undefined)
            expect(next.middle - next.size / 2).toBeGreaterThanOrEqual(middle + size / 2 - 1e-9)
        }
        const taken = labels.reduce((sum, { size }) => sum + size, 0)
        const last = order.at(-1)
        if (last !== undefined && taken <= 300)
          expect(last.middle + last.size / 2).toBeLessThanOrEqual(300 + 1e-9)
      }),
    )
  })
})

describe('the points of a line', () => {
  const points = [null, 3, null, 5, 6, null].map((value) => ({ value }))
  test('end with the last month that was reported', () => {
    expect(lastTold(points)).toBe(4)
    expect(lastTold([{ value: null }])).toBeNull()
    expect(lastTold([])).toBeNull()
  })

  test('show where no line leads: between two gaps, and at the end', () => {
    expect(points.map((_, at) => standsAlone(points, at))).toEqual([false, true, false, false, true, false])
  })
})
