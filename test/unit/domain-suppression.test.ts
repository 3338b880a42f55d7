import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AtLeast } from '#domain/figures.ts'
import { guardParts } from '#domain/guarded-parts.ts'
import type { Reported } from '#domain/reported.ts'
import { sumReported } from '#domain/reported.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { guard, isSuppressed } from '#domain/suppression.ts'
import { count } from '#domain/units.ts'
import { counted } from './made.ts'

const TEN = count(10)
const below = (threshold: number) => ({ below: count(threshold) })
const guardedParts = (parts: readonly (number | null)[], total: number | null, threshold = 10) =>
  guardParts(parts.map(counted), counted(total), count(threshold))

describe('a count of people in a sensitive group', () => {
  test.each<[string, Reported<GuardedCount | AtLeast>, Reported<GuardedCount | AtLeast>]>([
    ['of nobody is shown', count(0), count(0)],
    ['of one is withheld', count(1), below(10)],
    ['of nine is withheld', count(9), below(10)],
    ['of ten is shown', count(10), count(10)],
    ['of sixteen, as published, is shown', count(16), count(16)],
    ['of which only a small lower bound was published is withheld', { atLeast: count(3) }, below(10)],
    ['of 130余 is shown', { atLeast: count(130) }, { atLeast: count(130) }],
    ['that was not reported stays not reported', null, null],
    ['that the backend withheld stays withheld as it said', below(5), below(5)],
  ])('%s', (_, value, expected) => {
    expect(guard(value, TEN)).toEqual(expected)
  })
})

describe('parts beside their total', () => {
  test.each<[string, (number | null)[], number | null, (number | string | null)[], number | string | null]>([
    ['nothing small: all is shown', [16, 20, 0], 36, [16, 20, 0], 36],
    ['one small: it is not total − shown', [3, 20], 23, ['‹10', 20], '‹30'],
    ['two small: either may be the larger', [3, 5, 20], 28, ['‹10', '‹10', 20], 28],
    ['two of one each: nothing else adds up to two', [1, 1, 20], 22, ['‹10', '‹10', 20], '‹39'],
    ['two of nine each: nothing else adds up to eighteen', [9, 9, 20], 38, ['‹10', '‹10', 20], '‹39'],
    ['a small part beside a large one', [3, 500], 503, ['‹10', 500], '‹510'],
    ['all of them small', [2, 3], 5, ['‹10', '‹10'], '‹19'],
    ['one small, the others zero', [3, 0], 3, ['‹10', 0], '‹10'],
    ['a part not reported is no hiding place', [3, null, 20], 23, ['‹10', null, 20], '‹30'],
    ['no total, nothing to subtract from', [3, 20], null, ['‹10', 20], null],
    ['a small total of parts that are none', [0, null], 5, [0, null], '‹10'],
    ['a total of more than these parts tells nothing of them', [3, 20], 60, ['‹10', 20], 60],
  ])('%s', (_, parts, total, partsShown, totalShown) => {
    const guarded = guardedParts(parts, total)
    expect(guarded.parts.map(printed)).toEqual(partsShown)
    expect(printed(guarded.total)).toBe(totalShown)
  })

  const figure = fc.oneof(fc.constant(null), fc.constant(0), fc.nat({ max: 6 }), fc.nat({ max: 40 }))
  const parts = fc.array(figure, { maxLength: 5 })
  // Below three nothing can be hidden: "at least one and below two" is one.
  const threshold = fc.integer({ min: 3, max: 6 })

  test('no subtraction recovers a hidden part, even for a reader who knows the rules', () => {
    fc.assert(
      fc.property(parts, threshold, (told, below) => {
        const shown = guardedParts(told, sumReported(told), below)
        const alike = worlds(told, below).filter(
          (world) => JSON.stringify(guardedParts(world, sumReported(world), below)) === JSON.stringify(shown),
        )
        told.forEach((_, at) => {
          if (isSuppressed(shown.parts[at])) {
            expect(new Set(alike.map((world) => world[at])).size).toBeGreaterThan(1)
          }
        })
      }),
      { numRuns: 500 },
    )
  })

  test('what is shown is true: nothing is said to be below what it is', () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: 20 }), (told, below) => {
        const total = sumReported(told)
        const shown = guardedParts(told, total, below)
        for (const [value, figure] of told.map((value, at) => [value, shown.parts[at]] as const)) {
          if (isSuppressed(figure)) expect(value).toBeLessThan(figure.below)
          else expect(figure).toBe(value)
        }
        if (isSuppressed(shown.total)) expect(total).toBeLessThan(shown.total.below)
        else expect(shown.total).toBe(total)
      }),
    )
  })
})

const printed = (value: Reported<GuardedCount>) => (isSuppressed(value) ? `‹${value.below}` : value)

/** Everything that the small parts might be. */
function worlds(told: readonly (number | null)[], threshold: number): (number | null)[][] {
  return told.reduce<(number | null)[][]>(
    (sofar, part) => {
      const small = part !== null && part > 0 && part < threshold
      const options = small ? Array.from({ length: threshold - 1 }, (_, less) => less + 1) : [part]
      return sofar.flatMap((world) => options.map((option) => [...world, option]))
    },
    [[]],
  )
}
