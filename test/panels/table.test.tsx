import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Table } from '#ui/Table.tsx'
import { plain } from '#ui/table-twin.ts'

const tableOf = (rows: number) => ({
  columns: [{ id: 'name', title: '项目', kind: 'text' as const }],
  rows: Array.from({ length: rows }, (_, at) => [plain(`项目 ${at + 1}`)]),
})

test('a table of five thousand projects draws the first of them and says that the file has all', () => {
  render(<Table caption="项目进度" table={tableOf(5_000)} />)
  expect(screen.getAllByRole('row')).toHaveLength(301)
  expect(screen.getByText('前 300 行，共 5,000 行；导出 CSV 有全部。')).toBeDefined()
})

test('a table that is read to its end says nothing of a rest', () => {
  render(<Table caption="项目进度" table={tableOf(12)} />)
  expect(screen.getAllByRole('row')).toHaveLength(13)
  expect(screen.queryByText(/共 12 行/)).toBeNull()
})
