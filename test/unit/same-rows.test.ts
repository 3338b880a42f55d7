import { describe, expect, test } from 'vitest'
import { sameRows } from '#panels/same-rows.ts'
import type { Cell, Column, TableTwin } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'

const words = (...ids: string[]): Column[] => ids.map((id) => ({ id, title: id, kind: 'text' }))
const number: Column = { id: 'many', title: 'many', kind: 'number' }
const many = (value: number) => figure(String(value), value)

const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): TableTwin => ({
  columns,
  rows,
})

/** What the last column says of the row that is the same one in the other table. */
const found = (now: TableTwin, then: TableTwin) => {
  const same = sameRows(now, then)
  return now.rows.map((row) => same(row)?.at(-1)?.text ?? null)
}

describe('a row is found again in the table of another month', () => {
  test('by its name, wherever it stood then, whatever its figures were', () => {
    const columns = [...words('town'), number]
    const now = table(columns, [
      [plain('杨舍'), many(74)],
      [plain('金港'), many(34)],
      [plain('大新'), many(12)],
    ])
    const then = table(columns, [
      [plain('大新'), many(11)],
      [plain('杨舍'), many(73)],
    ])
    expect(found(now, then)).toEqual(['73', null, '11'])
  })

  test('by no more words than tell the rows apart: a state may have changed since', () => {
    const columns = [...words('project', 'state'), number]
    const now = table(columns, [
      [plain('停车位'), plain('滞后'), many(2)],
      [plain('助餐点'), plain('按期'), many(3)],
    ])
    const then = table(columns, [
      [plain('停车位'), plain('按期'), many(1)],
      [plain('助餐点'), plain('按期'), many(3)],
    ])
    expect(found(now, then)).toEqual(['1', '3'])
  })

  test('by as many words as it takes, in either table', () => {
    const columns = [...words('by', 'name'), number]
    const now = table(columns, [
      [plain('资源'), plain('社工'), many(2)],
      [plain('镇（街）'), plain('杨舍'), many(3)],
    ])
    const then = table(columns, [
      [plain('资源'), plain('社工'), many(1)],
      [plain('镇（街）'), plain('杨舍'), many(5)],
      [plain('镇（街）'), plain('社工'), many(7)],
    ])
    expect(found(now, then)).toEqual(['1', '5'])
  })

  test('by what it leads to, where two have one name', () => {
    const columns = [...words('project'), number]
    const project = (id: string, value: number) => [
      leading(plain('助餐点'), 'project', { project: id }),
      many(value),
    ]
    const now = table(columns, [project('p1', 4), project('p2', 5)])
    const then = table(columns, [project('p2', 2), project('p1', 1)])
    expect(found(now, then)).toEqual(['1', '2'])
  })

  test('by words alone: its place in an order and its figures are no name', () => {
    const columns = [{ ...number, id: 'rank' }, ...words('town'), number]
    const now = table(columns, [
      [many(1), plain('大新'), many(9)],
      [many(2), plain('杨舍'), many(8)],
    ])
    const then = table(columns, [
      [many(1), plain('杨舍'), many(7)],
      [many(2), plain('大新'), many(6)],
    ])
    expect(found(now, then)).toEqual(['6', '7'])
  })

  test('by the columns that both tables have, whatever stood between them then', () => {
    const now = table([...words('town'), number], [[plain('杨舍'), many(3)]])
    const then = table(
      [number, ...words('note', 'town'), number],
      [[many(1), plain('x'), plain('杨舍'), many(2)]],
    )
    expect(found(now, then)).toEqual(['2'])
  })

  test('not at all where nothing tells the rows apart, or nothing names them', () => {
    const alike = table(
      [...words('town'), number],
      [
        [plain('杨舍'), many(1)],
        [plain('杨舍'), many(2)],
      ],
    )
    expect(found(alike, alike)).toEqual([null, null])
    const nameless = table([number], [[many(1)]])
    expect(found(nameless, nameless)).toEqual([null])
  })
})
