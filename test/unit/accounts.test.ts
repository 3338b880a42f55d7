import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Account, LinkedResource } from '#domain/accounts.ts'
import {
  fiveWayOf,
  labourShare,
  linkedValueOf,
  professionalShare,
  reaches,
  recordsAllFive,
  servedIn,
  servedOf,
} from '#domain/accounts.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { count, ratio, tenThousandYuan } from '#domain/units.ts'
import { counted } from './made.ts'

const linked = (recorded: boolean | null, value: number | null = null): LinkedResource => ({
  recorded,
  value: value === null ? null : tenThousandYuan(value),
})

const account = (changes: Partial<Account> = {}): Account => ({
  projectId: 'p1',
  funds: tenThousandYuan(20),
  labour: tenThousandYuan(16),
  staff: count(4),
  professionals: count(3),
  beneficiaries: { unit: 'visits', planned: count(1000), served: count(400) },
  resources: {
    community: linked(true, 1),
    organisations: linked(true, 2),
    workers: linked(true, 0),
    volunteers: linked(true, 0.5),
    charity: linked(true, 3),
  },
  ...changes,
})

const withResources = (changes: Partial<Account['resources']>) =>
  account({ resources: { ...account().resources, ...changes } })

describe('labour share and professional share', () => {
  test.each<[string, number | null, number | null, number | null]>([
    ['16 of 20', 16, 20, 0.8],
    ['more labour than funds is shown as it is', 22, 20, 1.1],
    ['nothing for people', 0, 20, 0],
    ['no funds', 16, 0, null],
    ['funds not reported', 16, null, null],
    ['labour not reported', null, 20, null],
  ])('labour %s', (_, labour, funds, expected) => {
    const yuan = (value: number | null) => (value === null ? null : tenThousandYuan(value))
    expect(labourShare(account({ labour: yuan(labour), funds: yuan(funds) }))).toBe(expected)
  })

  test.each<[string, number | null, number | null, number | null]>([
    ['three of four', 3, 4, 0.75],
    ['all', 4, 4, 1],
    ['none', 0, 4, 0],
    ['nobody works on it', 0, 0, null],
    ['staff not reported', 3, null, null],
    ['professionals not reported', null, 4, null],
  ])('professionals %s', (_, professionals, staff, expected) => {
    expect(professionalShare(account({ professionals: counted(professionals), staff: counted(staff) }))).toBe(
      expected,
    )
  })

  test.each<[string, number | null, number | null, boolean | null]>([
    ['at the minimum', 0.8, 0.8, true],
    ['printed as 80.0, so at the minimum', 0.79996, 0.8, true],
    ['79.9 is below', 0.799, 0.8, false],
    ['not reported is neither', null, 0.8, null],
    ['without a minimum nothing is held against anybody', 0.2, null, null],
  ])('%s', (_, own, least, expected) => {
    const asRatio = (value: number | null) => (value === null ? null : ratio(value))
    expect(reaches(asRatio(own), asRatio(least))).toBe(expected)
  })
})

describe('the five resources', () => {
  test.each<[string, Partial<Account['resources']>, boolean | null]>([
    ['all on record', {}, true],
    ['one is not', { charity: linked(false) }, false],
    ['of one nobody said', { charity: linked(null) }, null],
    ['one is not, whatever another may be', { charity: linked(null), workers: linked(false) }, false],
  ])('%s', (_, changes, expected) => {
    expect(recordsAllFive(withResources(changes))).toBe(expected)
  })

  test('the share is of the projects of which it is known; the others are counted', () => {
    const accounts = [
      account(),
      withResources({ charity: linked(false) }),
      withResources({ workers: linked(null) }),
    ]
    expect(fiveWayOf(accounts)).toEqual({ share: 0.5, allFive: 1, known: 2, unreported: 1 })
    expect(fiveWayOf([])).toEqual({ share: null, allFive: 0, known: 0, unreported: 0 })
  })

  test('the value linked is the sum of what was valued; who valued nothing lacks a part', () => {
    const accounts = [account(), withResources({ charity: linked(true, null) })]
    expect(linkedValueOf(accounts)).toEqual({ value: 10, unreported: 1 })
    expect(linkedValueOf(accounts, ['charity'])).toEqual({ value: 3, unreported: 1 })
  })

  test('what is not linked is worth nothing and lacks nothing; where nothing was valued there is no sum', () => {
    const none = linked(false)
    const bare = account({
      resources: { community: none, organisations: none, workers: none, volunteers: none, charity: none },
    })
    expect(linkedValueOf([bare])).toEqual({ value: null, unreported: 0 })
    expect(linkedValueOf([bare, account()])).toEqual({ value: 6.5, unreported: 0 })
  })
})

describe('beneficiaries', () => {
  const TEN = count(10)
  const serving = (
    planned: GuardedCount | null,
    served: GuardedCount | null,
    unit: 'visits' | 'households',
  ) => account({ beneficiaries: { unit, planned, served } })

  test('served against planned, beyond the plan as it is', () => {
    expect(servedOf(account(), TEN).rate).toBe(0.4)
    expect(servedOf(serving(count(100), count(130), 'visits'), TEN).rate).toBe(1.3)
    expect(servedOf(serving(count(0), count(0), 'visits'), TEN).rate).toBeNull()
  })

  test('a small count is withheld, and with it the rate that would tell it', () => {
    expect(servedOf(serving(count(100), count(7), 'households'), TEN)).toEqual({
      unit: 'households',
      planned: 100,
      served: { below: 10 },
      rate: null,
    })
    expect(servedOf(serving({ below: count(20) }, count(0), 'households'), TEN)).toMatchObject({
      planned: { below: 20 },
      served: 0,
      rate: null,
    })
  })

  test('visits and households are never added up', () => {
    const accounts = [
      serving(count(100), count(50), 'visits'),
      serving(count(40), count(20), 'households'),
      serving(count(60), count(30), 'households'),
    ]
    expect(servedIn(accounts, 'visits', TEN)).toMatchObject({ planned: 100, served: 50, rate: 0.5 })
    expect(servedIn(accounts, 'households', TEN)).toMatchObject({ planned: 100, served: 50 })
  })

  test('what is withheld or not reported is in neither sum, and is counted', () => {
    const accounts = [
      serving(count(100), count(50), 'visits'),
      serving(count(100), count(4), 'visits'),
      serving(count(100), null, 'visits'),
    ]
    expect(servedIn(accounts, 'visits', TEN)).toEqual({
      planned: 100,
      served: 50,
      rate: 0.5,
      withheld: 1,
      unreported: 1,
    })
    expect(servedIn([], 'visits', TEN)).toMatchObject({ planned: null, served: null, rate: null })
  })

  test('no difference of two sums tells a small count: with and without its project they are the same', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (others, small) => {
        const rest = others.map((served) => serving(count(60), count(served), 'visits'))
        const withSmall = servedIn([...rest, serving(count(60), count(small), 'visits')], 'visits', TEN)
        const { withheld, ...sums } = servedIn(rest, 'visits', TEN)
        expect(withSmall).toEqual({ ...sums, withheld: withheld + 1 })
      }),
    )
  })
})
