import { describe, expect, test } from 'vitest'
import { along, roundEnd, steadySpan } from '#charts/axis.ts'
import { stretchesOf } from '#charts/TrendLine.tsx'

describe('an axis that holds still', () => {
  test.each([
    [[3_371, 3_695], { from: 3_000, to: 4_000 }],
    [[3_371, 3_405], { from: 3_000, to: 3_500 }],
    [[0, 0], { from: 0, to: 1 }],
    [[null, 25, 19], { from: 15, to: 25 }],
    [[4_000], { from: 4_000, to: 4_500 }],
    [[null], { from: 0, to: 1 }],
    [[], { from: 0, to: 1 }],
  ])('%j spans %j', (values, span) => {
    expect(steadySpan(values)).toEqual(span)
  })

  test.each([
    [[145, 29], 200],
    [[200], 200],
    [[201], 500],
    [[0.4], 0.5],
    [[null, 0], 1],
    [[], 1],
  ])('bars of %j end at %d', (values, end) => {
    expect(roundEnd(values)).toBe(end)
  })

  test('what lies outside is drawn at the end', () => {
    expect([2_000, 3_500, 9_000].map((value) => along({ from: 3_000, to: 4_000 }, value))).toEqual([
      0, 0.5, 1,
    ])
  })
})

describe('the line of a trend', () => {
  const axis = { from: 0, to: 10 }
  test('breaks where a month was not reported', () => {
    expect(stretchesOf([0, null, 10, 5, null], axis)).toEqual([
      [{ x: 0, y: 100 }],
      [
        { x: 50, y: 0 },
        { x: 75, y: 50 },
      ],
    ])
  })

  test('of one month is a point in the middle, of none is nothing', () => {
    expect(stretchesOf([5], axis)).toEqual([[{ x: 50, y: 50 }]])
    expect(stretchesOf([null, null], axis)).toEqual([])
  })
})
