import { expect, test } from 'vitest'
import { count } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { figureTable } from '#panels/figure-table.ts'

const format = createFormat('zh-CN')
const figures = [
  { id: 'a', label: '人口', ...format.quantity(count(1_447_400), '人'), notes: ['常住'], value: 1_447_400 },
  { id: 'b', label: '覆盖率', digits: '98.1%', unit: '', notes: [], value: 0.981 },
  { id: 'c', label: '驻站', ...format.quantity(null, '人'), notes: ['1 家未上报', '环比 +1'], value: null },
]

test('a file says the unit of the bare value, not of the digits that were read', () => {
  const [people, rate, staff] = figureTable(figures, zhCN).rows
  expect(people?.map(({ text }) => text)).toEqual(['人口', '144.74', '万人', '常住'])
  expect(people?.map(({ value }) => value)).toEqual(['人口', 1_447_400, '人', '常住'])
  expect(rate?.map(({ value }) => value)).toEqual(['覆盖率', 0.981, '比值，1 为 100%', ''])
  expect(staff?.map(({ value }) => value)).toEqual(['驻站', '未上报', '', '1 家未上报 · 环比 +1'])
})
