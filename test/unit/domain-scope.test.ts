import { describe, expect, test } from 'vitest'
import { readScope, writeScope } from '#domain/address.ts'
import type { Attempted, Freshness } from '#domain/freshness.ts'
import { freshnessOf, worst } from '#domain/freshness.ts'
import { instant } from '#domain/periods.ts'
import type { Scope } from '#domain/scope.ts'
import { resolveScope, WHOLE_CITY } from '#domain/scope.ts'
import { month } from './made.ts'

const read = (address: string) => readScope(new URLSearchParams(address))

describe('an address opens a view', () => {
  test('an empty one the whole city, its latest month', () => {
    expect(read('')).toEqual({ scope: WHOLE_CITY, notices: [] })
  })

  test('a full one exactly what it says', () => {
    const address =
      'period=2022-11&compare=year&station=S03&measure=late-projects&layout=tiles&theme=dark&lang=en' +
      '&unit=U7&beside=S04&project=p1&light=late&phase=delivery&operator=A&field=elderly&order=certified&weights=a.50'
    expect(read(address)).toEqual({
      scope: {
        period: '2022-11',
        compare: 'year',
        station: 'S03',
        measure: 'late-projects',
        layout: 'tiles',
        unit: 'U7',
        beside: 'S04',
        project: 'p1',
        light: 'late',
        phase: 'delivery',
        operator: 'A',
        field: 'elderly',
        order: 'certified',
        weights: 'a.50',
        theme: 'dark',
        locale: 'en',
      },
      notices: [],
    })
  })

  test('empty parts are as good as none', () => {
    expect(read('period=&station=&measure=&lang=')).toEqual({ scope: WHOLE_CITY, notices: [] })
  })

  test.each([
    ['period', '2023-13'],
    ['period', '去年'],
    ['compare', 'decade'],
    ['measure', 'happiness'],
    ['layout', 'globe'],
    ['light', 'purple'],
    ['phase', 'party'],
    ['theme', 'neon'],
    ['lang', 'fr'],
    ['measure', '<img src=x onerror=alert(1)>'],
  ])('%s=%s cannot be followed: the default, and a notice of it', (part, asked) => {
    const { scope, notices } = read(new URLSearchParams({ [part]: asked }).toString())
    expect(scope).toEqual(WHOLE_CITY)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ part, asked })
  })
})

describe('a view makes an address', () => {
  const write = (address: string, changes: Partial<Scope>) =>
    writeScope(new URLSearchParams(address), changes).toString()

  test('defaults are left out, what is not ours stays', () => {
    expect(write('scenario=slow&measure=evaluation', { measure: 'room-coverage' })).toBe('scenario=slow')
    expect(write('', { period: month('2022-11'), locale: 'en' })).toBe('period=2022-11&lang=en')
    expect(write('station=S03&period=2022-11', { station: null })).toBe('period=2022-11')
  })

  test('what was written is what is read', () => {
    const scope: Scope = {
      ...WHOLE_CITY,
      unit: '一村',
      beside: 'S02',
      light: 'watch',
      weights: 'a.50~b.50',
      period: month('2022-11'),
      compare: 'year',
      station: '一号 站&=?',
      measure: 'evaluation',
      layout: 'tiles',
      theme: 'light',
      locale: 'zh-CN',
    }
    expect(read(write('', scope))).toEqual({ scope, notices: [] })
  })

  test('with another town its village is left behind', () => {
    expect(write('station=S03&unit=U7', { station: 'S04' })).toBe('station=S04')
    expect(write('station=S03', { station: 'S04', unit: 'U9' })).toBe('station=S04&unit=U9')
  })

  test('the address given is not changed itself', () => {
    const before = new URLSearchParams('station=S03')
    writeScope(before, { station: null })
    expect(before.toString()).toBe('station=S03')
  })
})

describe('the nearest valid view', () => {
  const known = {
    periods: { first: month('2022-01'), latest: month('2023-02') },
    stations: ['S01', 'S03'],
  }

  test('what can be shown is shown, compared with the month before', () => {
    const asked = { ...WHOLE_CITY, period: month('2022-11'), station: 'S03' }
    expect(resolveScope(asked, known)).toEqual({
      scope: { ...asked, compared: '2022-10', before: { month: '2022-10', year: null } },
      notices: [],
    })
  })

  test('without a month the latest is compared with', () => {
    expect(resolveScope(WHOLE_CITY, known).scope).toMatchObject({ period: null, compared: '2023-01' })
    expect(resolveScope({ ...WHOLE_CITY, compare: 'year' }, known).scope.compared).toBe('2022-02')
  })

  test.each([
    ['before the record', '2019-05', '2022-01'],
    ['after the record', '2030-01', '2023-02'],
  ])('a month %s gives way to the nearest, with a notice', (_, asked, shown) => {
    const { scope, notices } = resolveScope({ ...WHOLE_CITY, period: month(asked) }, known)
    expect(scope.period).toBe(shown)
    expect(notices).toEqual([{ part: 'period', asked, shown }])
  })

  test('a station that does not exist gives way to the whole city, with a notice', () => {
    const { scope, notices } = resolveScope({ ...WHOLE_CITY, station: 'S99' }, known)
    expect(scope.station).toBeNull()
    expect(notices).toEqual([{ part: 'station', asked: 'S99' }])
  })

  test('there is nothing to compare with before the record begins', () => {
    const first = { ...WHOLE_CITY, period: month('2022-01') }
    expect(resolveScope(first, known).scope.compared).toBeNull()
    expect(resolveScope({ ...first, compare: 'year' }, known).scope.compared).toBeNull()
  })

  test('while the backend has not told anything, nothing is doubted', () => {
    const asked = { ...WHOLE_CITY, period: month('2019-05'), station: 'S99' }
    const { scope, notices } = resolveScope(asked, { periods: null, stations: null })
    expect(scope).toEqual({ ...asked, compared: null, before: { month: null, year: null } })
    expect(notices).toEqual([])
  })
})

describe('how far a picture can be trusted', () => {
  const noon = instant(Date.parse('2023-02-16T12:00:00+08:00'))
  const well: Attempted = { nextDue: noon, lastFailed: false, offline: false }

  test.each<[string, Attempted, number, Freshness]>([
    ['before newer figures are due', well, -1, 'fresh'],
    ['at the minute they are due', well, 0, 'fresh'],
    ['past it', well, 1, 'late'],
    ['none are promised', { ...well, nextDue: null }, 1e9, 'fresh'],
    ['the last attempt failed', { ...well, lastFailed: true }, -1, 'failed'],
    ['nothing answers at all', { ...well, lastFailed: true, offline: true }, -1, 'offline'],
  ])('%s', (_, attempted, later, expected) => {
    expect(freshnessOf(attempted, instant(noon + later))).toBe(expected)
  })

  test('of several the worst counts', () => {
    expect(worst(['fresh', 'failed', 'late'])).toBe('failed')
    expect(worst(['offline', 'failed'])).toBe('offline')
    expect(worst([])).toBe('fresh')
  })
})
