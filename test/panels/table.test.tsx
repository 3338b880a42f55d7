import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { putOnPaper } from '#ui/paper.ts'
import { Table } from '#ui/Table.tsx'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'

const tableOf = (rows: number): TableTwin => ({
  columns: [{ id: 'name', title: '项目', kind: 'text' }],
  rows: Array.from({ length: rows }, (_, at) => [plain(`项目 ${at + 1}`)]),
})

const TOWNS: TableTwin = {
  columns: [
    { id: 'town', title: '镇（街）', kind: 'text' },
    { id: 'files', title: '建档', kind: 'number' },
    { id: 'rate', title: '覆盖率', kind: 'share' },
  ],
  rows: [
    [plain('杨舍'), figure('120', 120), figure('95.0%', 0.95)],
    [plain('金港'), figure('‹10', null), figure('100%', 1)],
    [plain('大新'), figure('未上报', null), figure('—', null)],
    [plain('—'), figure('1,030', 1030), figure('8.0%', 0.08)],
    [plain('凤凰'), figure('0', 0), figure('95.0%', 0.95)],
  ],
}

/** The texts of a column, from the top. */
const column = (at: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[at]?.textContent)

const titleOf = (name: string) => screen.getByRole('columnheader', { name })
const press = async (name: string) => {
  within(titleOf(name)).getByRole('button').focus()
  await userEvent.keyboard('{Enter}')
}

beforeEach(() => {
  // jsdom lays nothing out: the box of a table is as high as twenty rows.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30)
})

test('a title pressed sorts by its numbers, the largest first, then turns round, then gives the order back', async () => {
  render(<Table caption="覆盖" table={TOWNS} />)
  const asGiven = column(0)
  await press('建档')
  expect(column(1)).toEqual(['1,030', '120', '0', '‹10', '未上报'])
  expect(titleOf('建档').getAttribute('aria-sort')).toBe('descending')
  expect(screen.getByRole('status').textContent).toContain('按“建档”从大到小')
  await press('建档')
  expect(column(1)).toEqual(['0', '120', '1,030', '‹10', '未上报'])
  expect(titleOf('建档').getAttribute('aria-sort')).toBe('ascending')
  await press('建档')
  expect(column(0)).toEqual(asGiven)
  expect(titleOf('建档').getAttribute('aria-sort')).toBe('none')
})

test('what is withheld, not reported or without a base comes last in either direction', async () => {
  render(<Table caption="覆盖" table={TOWNS} />)
  await press('覆盖率')
  expect(column(2)).toEqual(['100%', '95.0%', '95.0%', '8.0%', '—'])
  // Rows that are alike stand in the panel's own order.
  expect(column(0).slice(1, 3)).toEqual(['杨舍', '凤凰'])
  await press('覆盖率')
  expect(column(2).at(-1)).toBe('—')
})

test('names sort as they sound, and a dash is no name', async () => {
  render(<Table caption="覆盖" table={TOWNS} />)
  await press('镇（街）')
  expect(column(0)).toEqual(['大新', '凤凰', '金港', '杨舍', '—'])
  await press('镇（街）')
  expect(column(0)).toEqual(['杨舍', '金港', '凤凰', '大新', '—'])
})

test('a table of a handful of rows has titles to sort by, and no other control', () => {
  render(<Table caption="覆盖" table={TOWNS} />)
  expect(screen.queryByRole('searchbox')).toBeNull()
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('共 5 行')
})

test('words typed into the search leave the rows that have them, and the number found is said', async () => {
  render(<Table caption="项目进度" table={tableOf(265)} />)
  await userEvent.type(screen.getByRole('searchbox', { name: '在表中查找' }), '26')
  expect(screen.getByRole('status').textContent).toBe('找到 9 行，共 265 行')
  expect(column(0)).toEqual(
    ['26', '126', '226', '260', '261', '262', '263', '264', '265'].map((at) => `项目 ${at}`),
  )
  await userEvent.type(screen.getByRole('searchbox'), ' 舍')
  expect(screen.getByText('没有含“26 舍”的行')).toBeDefined()
  expect(screen.getAllByRole('row')).toHaveLength(1)
})

test('pages of twenty-five are turned by keyboard, and a reader at the last one is not thrown out', async () => {
  render(<Table caption="项目进度" table={tableOf(60)} />)
  expect(screen.getByRole('status').textContent).toBe('第 1–25 行，共 60 行')
  const next = screen.getByRole('button', { name: '下一页' })
  next.focus()
  await userEvent.keyboard('{Enter}{Enter}')
  expect(screen.getByRole('status').textContent).toBe('第 51–60 行，共 60 行')
  expect(column(0)).toHaveLength(10)
  expect(next.getAttribute('aria-disabled')).toBe('true')
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(next)
  expect(screen.getByRole('status').textContent).toBe('第 51–60 行，共 60 行')
})

test('a search or another order begins at the first page again', async () => {
  render(<Table caption="项目进度" table={tableOf(60)} />)
  await userEvent.click(screen.getByRole('button', { name: '下一页' }))
  await press('项目')
  expect(screen.getByText(/^第 1–25 行/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: '下一页' }))
  await userEvent.type(screen.getByRole('searchbox'), '项目')
  expect(screen.getByText(/^找到 60 行，第 1–25 行/)).toBeDefined()
})

test('each row of a page says its place among all rows', async () => {
  render(<Table caption="项目进度" table={tableOf(60)} />)
  await userEvent.click(screen.getByRole('button', { name: '下一页' }))
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('61')
  expect(
    screen
      .getAllByRole('row')
      .map((row) => row.getAttribute('aria-rowindex'))
      .slice(0, 3),
  ).toEqual(['1', '27', '28'])
})

test('of five thousand rows on one page only those in sight are drawn', async () => {
  render(<Table caption="项目进度" table={tableOf(5_000)} />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '每页' }), '全部')
  expect(screen.getByRole('status').textContent).toBe('共 5,000 行')
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5001')
  expect(screen.getAllByRole('row').length).toBeGreaterThan(10)
  expect(screen.getAllByRole('row').length).toBeLessThan(80)
})

test('on paper a table has all the rows that were found, in their order, and none drawn for a scroll', async () => {
  render(<Table caption="项目进度" table={tableOf(300)} />)
  await userEvent.type(screen.getByRole('searchbox'), '项目')
  await press('项目')
  await press('项目')
  act(() => putOnPaper(true))
  expect(column(0)).toHaveLength(300)
  expect(column(0).slice(0, 2)).toEqual(['项目 300', '项目 299'])
  act(() => putOnPaper(false))
  expect(column(0)).toHaveLength(25)
})

test('a cell leads to the page behind it, where there is somebody to render the link', () => {
  const table: TableTwin = {
    columns: [{ id: 'town', title: '镇（街）', kind: 'text' }],
    rows: [[leading(plain('金港'), 'station', { station: '320582001' })], [plain('杨舍')]],
  }
  const { rerender } = render(
    <Table
      caption="覆盖"
      table={table}
      renderLink={({ page, changes }, text) => <a href={`/${page}/${changes?.station}`}>{text}</a>}
    />,
  )
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/station/320582001'])
  rerender(<Table caption="覆盖" table={table} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(column(0)).toEqual(['金港', '杨舍'])
})
