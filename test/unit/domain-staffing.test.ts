import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { staffingOf, staffingSummary } from '#domain/staffing.ts'
import { counted, station } from './made.ts'

const staffed = (...staff: readonly (number | null)[]) =>
  staff.map((people, at) => station({ code: `S${at}`, staffOnPost: counted(people) }))

describe('staffing against the minimum (配备达标率)', () => {
  test.each([
    ['all above', [5, 6], 4, { met: 2, short: 0, missing: 0, unreported: 0, rate: 1 }],
    ['one just at it', [4, 3], 4, { met: 1, short: 1, missing: 1, unreported: 0, rate: 0.5 }],
    ['nobody at all is short of all', [0, 8], 4, { met: 1, short: 1, missing: 4, unreported: 0, rate: 0.5 }],
    [
      'not reported is in neither side',
      [5, null],
      4,
      { met: 1, short: 0, missing: 0, unreported: 1, rate: 1 },
    ],
    ['nobody reported', [null, null], 4, { met: 0, short: 0, missing: null, unreported: 2, rate: null }],
    ['no minimum set', [1, 9], null, { met: 0, short: 0, missing: null, unreported: 0, rate: null }],
    ['no station', [], 4, { met: 0, short: 0, missing: null, unreported: 0, rate: null }],
  ])('%s', (_, staff, minimum, summary) => {
    expect(staffingSummary(staffingOf(staffed(...staff), counted(minimum)))).toEqual(summary)
  })

  test('those most people short come first, then the silent ones, then the rest', () => {
    const rows = staffingOf(staffed(9, 3, null, 4, 1), counted(4))
    expect(rows.map(({ staff, state, missing }) => [staff, state, missing])).toEqual([
      [1, 'short', 3],
      [3, 'short', 1],
      [null, 'unreported', null],
      [4, 'met', 0],
      [9, 'met', 0],
    ])
  })

  test('without a minimum nobody is short, and the fewest come first', () => {
    const rows = staffingOf(staffed(9, 0, 4), null)
    expect(rows.map(({ staff, state }) => [staff, state])).toEqual([
      [0, 'no-target'],
      [4, 'no-target'],
      [9, 'no-target'],
    ])
  })

  test('whatever is reported, every station is in exactly one group', () => {
    const staff = fc.array(fc.option(fc.nat(20)))
    fc.assert(
      fc.property(staff, fc.integer({ min: 1, max: 20 }), (people, minimum) => {
        const { met, short, unreported } = staffingSummary(staffingOf(staffed(...people), counted(minimum)))
        expect(met + short + unreported).toBe(people.length)
      }),
    )
  })
})
