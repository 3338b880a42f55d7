import { describe, expect, test } from 'vitest'
import type { Reported } from '#domain/reported.ts'
import { count, days, ratio, tenThousandYuan } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { comparedTable, comparisonsFor, hasFigures } from '#panels/compared-table.ts'
import { differencesIn } from '#panels/difference.ts'
import type { Cell, Column, TableTwin } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'

const format = createFormat('zh-CN')
const english = createFormat('en')

const told = (value: Reported<number>) => figure(format.count(value === null ? null : count(value)), value)
const share = (value: number) => figure(format.ratio(ratio(value)), value)

describe('a difference is taken of what is read on both sides', () => {
  test.each([
    ['things', told(1_024), told(712), '+312', 312],
    ['a fall', told(5), told(12), '−7', -7],
    ['no change', told(5), told(5), '±0', 0],
    ['万 on both sides', told(1_447_400), told(1_440_400), '+7,000', 7_000],
    ['shares in points', share(0.981), share(0.775), '+20.6 个百分点', 20.6],
    ['shares beyond 100%', share(1.2), share(1), '+20.0 个百分点', 20],
    ['days', figure(format.days(days(18)), 18), figure(format.days(days(21)), 21), '−3 天', -3],
    [
      'money',
      figure(format.yuan(tenThousandYuan(54)), 54),
      figure(format.yuan(tenThousandYuan(51)), 51),
      '+3.0 万元',
      3,
    ],
    ['one decimal', figure('25.5', 25.53), figure('25.3', 25.31), '+0.2', 0.22],
    ['one decimal, no change', figure('94.6', 94.6), figure('94.6', 94.6), '±0.0', 0],
  ] as const)('%s', (_, now, then, text, value) => {
    const difference = differencesIn(format).between(now, then)
    expect(difference?.text).toBe(text)
    expect(difference?.value).toBeCloseTo(value)
  })

  test.each([
    ['withheld now', figure('‹10', null), told(12)],
    ['withheld then', told(12), figure('‹10', null)],
    ['at least so many', figure('130余', null), told(130)],
    ['not reported', told(null), told(3)],
    ['not there then', told(3), undefined],
    ['no base', plain('—'), share(0.5)],
    ['another unit than then', told(3), figure('3 天', 3)],
    ['a value that its words do not tell', figure('缺席', 0), told(4)],
    ['withheld in words with its value left in the cell', figure('‹10', 7), told(12)],
    ['a difference itself', figure('+5', 5), figure('+3', 3)],
    ['a fall itself', figure('−5', -5), figure('−3', -3)],
  ] as const)('%s has none', (_, now, then) => {
    expect(differencesIn(format).between(now, then)).toBeNull()
  })

  test('money in English is told in its own thousands, and counted in 万元 in a file', () => {
    const money = (value: number) => figure(english.yuan(tenThousandYuan(value)), value)
    expect(differencesIn(english).between(money(54), money(51))).toEqual({ text: '+¥30.0k', value: 3 })
  })
})

const TOWN: Column = { id: 'town', title: '镇（街）', kind: 'text' }
const ROOMS: Column = { id: 'rooms', title: '社工室', kind: 'number' }
const RATE: Column = { id: 'rate', title: '覆盖率', titleInFile: '覆盖率（比值）', kind: 'share' }
const WORKERS: Column = { id: 'workers', title: '社工', kind: 'number' }

const table = (columns: readonly Column[], ...rows: (readonly Cell[])[]): TableTwin => ({ columns, rows })
const compared = (now: TableTwin, month: TableTwin | null, year: TableTwin | null = null) =>
  comparedTable(now, { month, year }, zhCN, format)
const textsOf = ({ columns, rows }: TableTwin) => [
  columns.map(({ title }) => title),
  ...rows.map((row) => row.map(({ text }) => text)),
]

describe('a table with its differences', () => {
  const now = table(
    [TOWN, ROOMS, RATE],
    [plain('杨舍'), told(74), share(0.974)],
    [plain('金港'), told(34), share(1)],
  )
  const month = table([TOWN, ROOMS, RATE], [plain('杨舍'), told(73), share(0.961)])
  const year = table(
    [TOWN, ROOMS, RATE],
    [plain('金港'), told(30), share(1)],
    [plain('杨舍'), told(60), share(0.9)],
  )

  test('has them beside the figure they are of, first against last month; a row that was not there has a dash', () => {
    expect(textsOf(compared(now, month, year))).toEqual([
      ['镇（街）', '社工室', '环比', '同比', '覆盖率', '环比', '同比'],
      ['杨舍', '74', '+1', '+14', '97.4%', '+1.3 个百分点', '+7.4 个百分点'],
      ['金港', '34', '—', '+4', '100%', '—', '±0.0 个百分点'],
    ])
  })

  test('says in a file what each is a difference of, and in what unit a difference of shares stands', () => {
    expect(compared(now, month).columns.map(({ title, titleInFile }) => titleInFile ?? title)).toEqual([
      '镇（街）',
      '社工室',
      '社工室 环比',
      '覆盖率（比值）',
      '覆盖率 环比（百分点）',
    ])
    expect(compared(now, month).rows[0]?.[4]?.value).toBeCloseTo(1.3)
  })

  test('has none where the record does not reach', () => {
    expect(compared(now, null, null)).toBe(now)
  })

  test('leaves out what has not changed anywhere', () => {
    const before = table(
      [TOWN, ROOMS, RATE],
      [plain('杨舍'), told(73), share(0.974)],
      [plain('金港'), told(34), share(1)],
    )
    expect(compared(now, before).columns.map(({ id }) => id)).toEqual([
      'town',
      'rooms',
      'rooms month',
      'rate',
    ])
    expect(compared(now, now)).toBe(now)
  })

  test('takes none of a column that was not there then, nor of one that says so', () => {
    const ranked = table([{ ...ROOMS, compares: 'never' }, TOWN, WORKERS], [told(1), plain('杨舍'), told(5)])
    const then = table([{ ...ROOMS, compares: 'never' }, TOWN], [told(2), plain('杨舍')])
    expect(compared(ranked, then)).toBe(ranked)
  })

  test('holds a sum against nothing while somebody reported nothing to it, now or then', () => {
    const SILENT: Column = { id: 'silent', title: '未上报', kind: 'number', leftOut: true }
    const sums = (one: number, silentInOne: number, other: number) =>
      table(
        [TOWN, ROOMS, SILENT],
        [plain('甲'), told(one), told(silentInOne)],
        [plain('乙'), told(other), told(0)],
      )
    expect(textsOf(compared(sums(5, 1, 9), sums(3, 0, 4)))[1]).toEqual(['甲', '5', '—', '1'])
    expect(textsOf(compared(sums(5, 0, 9), sums(3, 1, 4)))).toEqual([
      ['镇（街）', '社工室', '环比', '未上报'],
      ['甲', '5', '—', '0'],
      ['乙', '9', '+5', '0'],
    ])
  })
})

describe('what a table on screen is held against', () => {
  const row = [plain('杨舍'), told(74), share(0.974), told(9)]
  test.each([
    ['of one figure or two, both months', [TOWN, ROOMS, RATE], ['month', 'year']],
    ['of more figures, the month that is looked at', [TOWN, ROOMS, RATE, WORKERS], ['year']],
    ['of words alone, nothing', [TOWN], []],
  ] as const)('%s', (_, columns, expected) => {
    expect(comparisonsFor(table(columns, row), 'year', format)).toEqual(expected)
  })

  test('of months in a row, nothing: they are compared by reading down', () => {
    const history = table([TOWN, ROOMS], [{ text: '2023 年 1 月', value: '2023-01' }, told(3)])
    expect(comparisonsFor(history, 'month', format)).toEqual([])
    expect(
      compared(history, table([TOWN, ROOMS], [{ text: '2023 年 1 月', value: '2023-01' }, told(2)])),
    ).toBe(history)
  })

  test('of thousands of rows, nothing on screen, where it would hold up the reader; their file has it', () => {
    const projects = table(
      [TOWN, ROOMS],
      ...Array.from({ length: 2_001 }, (_, at) => [plain(`项目 ${at}`), told(at)]),
    )
    expect(comparisonsFor(projects, 'month', format)).toEqual([])
    expect(hasFigures(projects, format)).toBe(true)
  })

  test('of figures of which none was reported, nothing', () => {
    expect(comparisonsFor(table([TOWN, ROOMS], [plain('杨舍'), told(null)]), 'month', format)).toEqual([])
  })
})
