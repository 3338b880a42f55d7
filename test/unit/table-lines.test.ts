import { expect, test } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { columnWidths } from '#ui/column-widths.ts'
import { hasWords, linesOf } from '#ui/table-lines.ts'
import { plain } from '#ui/table-twin.ts'

const columns = [
  { id: 'name', title: '名称', kind: 'text' as const },
  { id: 'note', title: '说明', kind: 'text' as const },
]
const lineOf = (...texts: readonly string[]) => {
  const [line] = linesOf({ columns, rows: [texts.map(plain)] })
  if (line === undefined) throw new Error('no row')
  return line
}

test.each([
  ['金港', true],
  ['金港 滞后', true],
  ['滞后  金港', true],
  ['港社', false],
  ['ABC', true],
  ['ａｂｃ１', true],
  ['杨舍', false],
])('asked for “%s”, the row of 金港 is found: %s', (asked, found) => {
  expect(hasWords(lineOf('金港镇', 'abc1 滞后'), asked)).toBe(found)
})

test('no word runs from one cell into the next', () => {
  expect(hasWords(lineOf('金港', '社工'), '港社')).toBe(false)
})

test('Chinese names stand in the order of their sound, and numbers in texts by their value', () => {
  const sorted = ['锦丰镇', '第10站', '杨舍镇', '大新镇', '第9站'].sort(createFormat('zh-CN').collation())
  expect(sorted).toEqual(['大新镇', '第9站', '第10站', '锦丰镇', '杨舍镇'])
})

test('a column is as wide as its longest text, and a long note wraps', () => {
  const [name = 0, note = 0] = columnWidths({
    columns,
    rows: [
      [plain('金港镇'), plain('很长的说明'.repeat(40))],
      [plain('经济开发区'), plain('—')],
    ],
  })
  expect(name).toBeGreaterThan(5)
  expect(name).toBeLessThan(note)
  expect(note).toBeLessThan(12)
})
