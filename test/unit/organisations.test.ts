import { describe, expect, test } from 'vitest'
import type { Organisation, Organisations } from '#domain/organisations.ts'
import {
  byCategory,
  cohortsOf,
  countByStage,
  isIncubating,
  settledConversion,
  stuckOn,
} from '#domain/organisations.ts'
import { count, days } from '#domain/units.ts'
import { day } from './made.ts'

const organisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: 'og-1',
  name: { zh: '东莱村银龄互助社', en: null },
  stationCode: 'one',
  unit: { code: 'one-1', name: '东莱村' },
  categoryId: 'mutual-aid',
  members: count(20),
  enteredOn: day('2022-04-11'),
  stage: 'building',
  stageSince: day('2022-06-01'),
  filedOn: null,
  ...changes,
})

const filed = (enteredOn: string | null, filedOn: string): Organisation =>
  organisation({
    stage: 'filed',
    enteredOn: enteredOn === null ? null : day(enteredOn),
    filedOn: day(filedOn),
    stageSince: day(filedOn),
  })

const register = (organisations: readonly Organisation[]): Organisations => ({
  categories: [
    { id: 'culture', name: { zh: '文体活动', en: null } },
    { id: 'mutual-aid', name: { zh: '互助服务', en: null } },
  ],
  limits: [
    { stage: 'building', limitDays: days(120) },
    { stage: 'papers', limitDays: null },
  ],
  organisations,
})

describe('incubating (在孵)', () => {
  test.each([
    ['found', false],
    ['entered', true],
    ['building', true],
    ['papers', true],
    ['village-review', true],
    ['town-review', true],
    ['filed', false],
    ['paused', false],
    ['left', false],
  ] as const)('an organisation at the stage %s: %s', (stage, expected) => {
    expect(isIncubating(organisation({ stage }))).toBe(expected)
  })

  test('every stage is counted, those that nobody is at as zero', () => {
    const counts = countByStage([organisation(), organisation({ stage: 'left' })])
    expect(counts).toMatchObject({ building: 1, left: 1, papers: 0, filed: 0 })
  })
})

describe('stuck (滞留)', () => {
  test.each([
    ['on the last day of its term not yet', '2022-09-29', 0],
    ['on the day after it', '2022-09-30', 1],
  ])('%s', (_, on, expected) => {
    expect(stuckOn(register([organisation()]), day(on))).toHaveLength(expected)
  })

  test('a stage without a term holds nobody, nor does one that was not listed', () => {
    const waiting = [organisation({ stage: 'papers' }), organisation({ stage: 'found' })]
    expect(stuckOn(register(waiting), day('2023-02-16'))).toEqual([])
  })

  test('the longest over its term stands first, with its days', () => {
    const later = organisation({ id: 'og-2', stageSince: day('2022-08-01') })
    const [first, second] = stuckOn(register([later, organisation()]), day('2023-02-16'))
    expect(first).toMatchObject({ organisation: { id: 'og-1' }, days: 260, limit: 120 })
    expect(second?.organisation.id).toBe('og-2')
  })
})

describe('filing rate (备案转化率) by quarter of entry', () => {
  const cohorts = cohortsOf([
    filed('2021-12-31', '2022-06-08'),
    filed('2022-01-01', '2022-07-01'),
    organisation({ enteredOn: day('2022-03-31'), stage: 'left' }),
    organisation({ enteredOn: day('2022-04-01') }),
    filed('2022-05-02', '2022-11-01'),
    filed(null, '2021-03-02'),
    organisation({ enteredOn: null, stage: 'found' }),
  ])

  test('quarters turn over with the year, the latest first; who has not entered is in none', () => {
    expect(cohorts.map(({ quarter, entered }) => [quarter, entered])).toEqual([
      ['2022Q2', 2],
      ['2022Q1', 2],
      ['2021Q4', 1],
    ])
  })

  test('is filed ÷ entered; a cohort with somebody on the way is still open', () => {
    expect(cohorts.map(({ filed: many, rate, open }) => [many, rate, open])).toEqual([
      [1, 0.5, true],
      [1, 0.5, false],
      [1, 1, false],
    ])
  })

  test('of the settled cohorts alone: an open one would understate it', () => {
    expect(settledConversion(cohorts)).toBe(2 / 3)
    expect(settledConversion(cohorts.filter(({ open }) => open))).toBeNull()
    expect(settledConversion([])).toBeNull()
  })
})

test('categories stand by what is filed, one without organisations as zero', () => {
  const counts = byCategory(register([filed('2022-01-01', '2022-07-01'), organisation()]))
  expect(counts.map(({ category, ...rest }) => [category.id, rest])).toEqual([
    ['mutual-aid', { filed: 1, incubating: 1 }],
    ['culture', { filed: 0, incubating: 0 }],
  ])
})
