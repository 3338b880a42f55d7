import { describe, expect, test } from 'vitest'
import type { CertifiedOrder } from '#domain/certified-stations.ts'
import { certifiedByStation } from '#domain/certified-stations.ts'
import type { Town } from '#domain/geography.ts'
import { newlyCertified, newlyCertifiedIn, newlyCertifiedToDate } from '#domain/newly-certified.ts'
import { monthsBetween } from '#domain/periods.ts'
import { counted, month, name, station } from './made.ts'

const certified = { assistant: null, worker: null, senior: null }

/** A record from a month on: how many were newly certified in each. */
const record = (first: string, ...figures: readonly (number | null)[]) => ({
  months: figures.map((figure, at) => ({
    period: monthsBetween(month(first), month('2029-12'))[at] ?? month(first),
    certified,
    newlyCertified: counted(figure),
  })),
})

describe('newly certified (cert_new)', () => {
  test.each([
    ['January is the month itself', record('2023-01', 20), '2023-01', 20, 0],
    ['from January on, month by month', record('2022-12', 31, 20, 19), '2023-02', 39, 0],
    ['nobody in a month is zero', record('2023-01', 0, 0), '2023-02', 0, 0],
    ['a month not reported is left out and counted', record('2023-01', 20, null, 5), '2023-03', 25, 1],
    ['a month before the record begins is not reported', record('2023-02', 19), '2023-02', 19, 1],
    ['a year nobody told of is not zero', record('2023-01', null, null), '2023-02', null, 2],
    ['without a record', { months: [] }, '2023-02', null, 2],
  ] as const)('%s', (_, workforce, period, total, unreported) => {
    expect(newlyCertifiedToDate(workforce, month(period))).toEqual({ total, unreported })
  })

  test('a month that is not on record is not reported', () => {
    expect(newlyCertifiedIn(record('2023-01', 20), month('2022-12'))).toBeNull()
  })

  const year = [9, 14, 8, 7, 6, 5, 5, 4, 71, 96, 62, 31]

  test('the year so far is held against the same months of the year before, the month against both', () => {
    expect(newlyCertified(record('2022-01', ...year, 20, 19), month('2023-02'))).toMatchObject({
      inMonth: 19,
      inMonthChanges: [
        { comparison: 'month', by: -1 },
        { comparison: 'year', by: 5 },
      ],
      toDate: { total: 39, unreported: 0 },
      toDateBefore: 23,
      toDateChanges: [{ comparison: 'year', by: 16 }],
    })
  })

  test('with a month missing on either side nothing is compared', () => {
    const now = newlyCertified(record('2022-01', ...year, null, 19), month('2023-02'))
    expect(now).toMatchObject({ toDate: { total: 19, unreported: 1 }, toDateChanges: [] })
    const before = newlyCertified(record('2022-02', ...year.slice(1), 20, 19), month('2023-02'))
    expect(before).toMatchObject({ toDateBefore: null, toDateChanges: [] })
  })
})

describe('stations by their certified workers', () => {
  const town = (code: string, residents: number | null): Town => ({
    code,
    name: name(code),
    short: name(code),
    type: 'town',
    villages: null,
    communities: null,
    residents: counted(residents),
    tile: null,
  })
  const ranking = (
    order: CertifiedOrder,
    ...rows: readonly [code: string, workers: number | null, residents: number | null][]
  ) =>
    certifiedByStation(
      rows.map(([code, workers]) => station({ code, townCode: code, certified: counted(workers) })),
      rows.map(([code, , residents]) => town(code, residents)),
      order,
    )
  const ranks = (rows: ReturnType<typeof ranking>) => rows.map(({ row, rank }) => [row.station.code, rank])

  test('the most per 10,000 residents first', () => {
    const rows = ranking('per-10k', ['A', 100, 50_000], ['B', 90, 30_000], ['C', 300, 200_000])
    expect(ranks(rows)).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 3],
    ])
    expect(rows.map(({ row }) => row.perTenThousand)).toEqual([30, 20, 15])
  })

  test('the most of all first, whatever the base', () => {
    expect(ranks(ranking('certified', ['A', 100, 50_000], ['B', 90, 3_000], ['C', 300, null]))).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 3],
    ])
  })

  test('equals share a rank, and the one after them goes on counting', () => {
    const rows = ranking('certified', ['A', 10, null], ['B', 20, null], ['C', 20, null], ['D', 30, null])
    expect(ranks(rows)).toEqual([
      ['D', 1],
      ['B', 2],
      ['C', 2],
      ['A', 4],
    ])
  })

  test('fewer than 10,000 residents are no base for a rank: the rate is shown behind the ranked ones', () => {
    const rows = ranking('per-10k', ['A', 90, 9_999], ['B', 10, 10_000], ['C', null, 50_000])
    expect(ranks(rows)).toEqual([
      ['B', 1],
      ['A', null],
      ['C', null],
    ])
    expect(rows[1]?.row.perTenThousand).toBeCloseTo(90.009)
  })

  test.each([
    ['workers not reported', null, 50_000],
    ['residents not reported', 100, null],
    ['nobody lives there', 100, 0],
  ])('%s: no rate and no rank, and never last of the ranked', (_, workers, residents) => {
    const [first, second] = ranking('per-10k', ['A', workers, residents], ['B', 0, 50_000])
    expect(first).toMatchObject({ row: { perTenThousand: 0 }, rank: 1 })
    expect(second).toMatchObject({ row: { perTenThousand: null }, rank: null })
  })

  test('a station whose town is on no list keeps its workers and has no rate', () => {
    const [row] = certifiedByStation([station({ certified: counted(5) })], [], 'per-10k')
    expect(row).toMatchObject({ row: { town: null, certified: 5, perTenThousand: null }, rank: null })
  })
})
