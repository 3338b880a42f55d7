import { describe, expect, test } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { chartOf } from '#present/deck.ts'
import { slideTable } from '#ui/exports/slide-table.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'

const chinese = createFormat('zh-CN')

/** Cases by station, of which small counts are withheld and one was not reported. */
const CASES: TableTwin = {
  columns: [
    { id: 'kind', title: '类别', kind: 'text' },
    { id: 'station', title: '社工站', kind: 'text' },
    { id: 'cases', title: '个案', kind: 'number' },
    { id: 'rate', title: '结案率', kind: 'share' },
  ],
  rows: [
    [plain('个案'), plain('杨舍'), figure('31', 31), figure('62.0%', 0.62)],
    [plain('个案'), plain('锦丰'), figure('‹10', null), figure('—', null)],
    [plain('个案'), plain('乐余'), figure('未上报', null), figure('40.0%', 0.4)],
  ],
}

const MONTHS: TableTwin = {
  columns: [
    { id: 'month', title: '月份', kind: 'text' },
    { id: 'total', title: '合计', kind: 'number' },
  ],
  rows: [
    [{ text: '2023 年 1 月', value: '2023-01' }, figure('3,678', 3678)],
    [{ text: '2023 年 2 月', value: '2023-02' }, figure('未上报', null)],
  ],
}

describe('a chart of a slide', () => {
  test('has a bar for each figure that is told, under its name', () => {
    expect(chartOf(CASES, { as: 'bars', names: 'station', columns: ['rate'] }, chinese)).toEqual({
      as: 'bars',
      labels: ['杨舍', '乐余'],
      series: [{ name: '结案率', values: [0.62, 0.4] }],
      isShare: true,
    })
  })

  test('has nothing of what is withheld or not reported', () => {
    const chart = chartOf(CASES, { as: 'bars', names: 'station', columns: ['cases'] }, chinese)
    expect(chart).toMatchObject({ labels: ['杨舍'], series: [{ values: [31] }] })
  })

  test('keeps the step of a month without a figure, and writes months short', () => {
    expect(chartOf(MONTHS, { as: 'lines', names: 'month', columns: ['total'] }, chinese)).toMatchObject({
      labels: ['23.01', '23.02'],
      series: [{ values: [3678, null] }],
    })
  })

  test('is none where there is not one figure: its table says why', () => {
    const silent = { ...CASES, rows: CASES.rows.slice(1, 2) }
    expect(chartOf(silent, { as: 'bars', names: 'station', columns: ['cases'] }, chinese)).toBeNull()
  })
})

describe('a table of a slide', () => {
  const rowsOf = (count: number): TableTwin => ({
    ...CASES,
    rows: Array.from({ length: count }, () => CASES.rows[0] ?? []),
  })

  test('is as large as its box allows, and fills its width', () => {
    const few = slideTable(rowsOf(3), 6, 5)
    const many = slideTable(rowsOf(15), 6, 5)
    expect(few).toMatchObject({ size: 13, shown: 3 })
    expect(many.size).toBeLessThan(few.size)
    expect(many.shown).toBe(15)
    expect(few.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(6)
  })

  test('shows as many rows as fit whole where not even the smallest type has room for all', () => {
    const { size, shown } = slideTable(rowsOf(48), 6, 5)
    expect(size).toBe(10)
    expect(shown).toBeGreaterThan(10)
    expect(shown).toBeLessThan(20)
  })

  test('makes room for sentences that take two lines', () => {
    const long = plain('没有社工室的村（社区）要在六月底以前报来建设时间表并附场地证明')
    const wordy = { ...rowsOf(12), rows: rowsOf(12).rows.map((row) => [long, ...row.slice(1)]) }
    expect(slideTable(wordy, 4, 4).shown).toBeLessThan(slideTable(rowsOf(12), 4, 4).shown)
  })
})
