import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { LocaleId } from '#domain/scope.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { putOnPaper } from '#ui/paper.ts'
import { resized } from './browser-gaps.ts'

let rowHeight = 30
const REMAINDER = 20
let boxHeight = 0
/** How many lines a remainder takes. */
let linesOf = (_text: string) => 1

/** Lays out the one list of these tests: rows under one another, then the remainder. */
function place(element: Element): { top: number; bottom: number } {
  if (element.tagName === 'LI') {
    const at = [...(element.parentElement?.children ?? [])].indexOf(element)
    return { top: at * rowHeight, bottom: (at + 1) * rowHeight }
  }
  const rows = document.querySelectorAll('li').length
  if (element.tagName === 'UL') return { top: 0, bottom: rows * rowHeight }
  if (element.tagName === 'P')
    return { top: rows * rowHeight, bottom: rows * rowHeight + REMAINDER * linesOf(element.textContent) }
  return { top: 0, bottom: boxHeight }
}

beforeEach(() => {
  linesOf = () => 1
  rowHeight = 30
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const { top, bottom } = place(this)
    return new DOMRect(0, top, 300, bottom - top)
  })
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => boxHeight)
})

const names = (many: number) => Array.from({ length: many }, (_, at) => `row ${at + 1}`)

function List({ rows }: { rows: readonly string[] }) {
  return (
    <FittingList rows={rows} idOf={(row) => row} remainder={(hidden) => `${hidden} more`}>
      {(visible) => (
        <ul>
          {visible.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      )}
    </FittingList>
  )
}

const shown = () => screen.getAllByRole('listitem').length

test('shows as many rows as fit and says how many do not', () => {
  boxHeight = 150
  render(<List rows={names(40)} />)
  expect(shown()).toBe(4)
  expect(screen.getByText('36 more')).toBeDefined()
})

test('one row gives way when what is left takes two lines to say', () => {
  boxHeight = 150
  linesOf = (text) => (text.length > '1 more'.length ? 2 : 1)
  render(<List rows={names(40)} />)
  expect(shown()).toBe(3)
  expect(screen.getByText('37 more')).toBeDefined()
})

test('says nothing of a remainder when everything fits', () => {
  boxHeight = 150
  render(<List rows={names(5)} />)
  expect(shown()).toBe(5)
  expect(screen.queryByText(/more/)).toBeNull()
})

test('shows one row in a box too small for any', () => {
  boxHeight = 10
  render(<List rows={names(5)} />)
  expect(shown()).toBe(1)
  expect(screen.getByText('4 more')).toBeDefined()
})

test('follows its box and its rows', () => {
  boxHeight = 150
  const list = render(<List rows={names(40)} />)
  boxHeight = 90
  act(resized)
  expect(shown()).toBe(2)
  boxHeight = 600
  act(resized)
  expect(shown()).toBe(19)
  list.rerender(<List rows={names(3)} />)
  expect(shown()).toBe(3)
})

test('is measured anew in another language, whose words may take more lines', async () => {
  boxHeight = 150
  const rows = names(40)
  const list = (id: LocaleId) => (
    <LocaleProvider id={id}>
      <List rows={rows} />
    </LocaleProvider>
  )
  const { rerender } = render(list('zh-CN'))
  expect(shown()).toBe(4)
  rowHeight = 60
  rerender(list('en'))
  await waitFor(() => expect(shown()).toBe(2))
})

test('draws no more of an endless list than any screen could show', () => {
  boxHeight = 100_000
  render(<List rows={names(5_000)} />)
  expect(shown()).toBe(120)
  expect(screen.getByText('4880 more')).toBeDefined()
})

test('on paper the list is whole, without a line for others, and fits its box again afterwards', () => {
  boxHeight = 120
  render(<List rows={names(200)} />)
  expect(shown()).toBe(3)
  act(() => putOnPaper(true))
  expect(shown()).toBe(200)
  expect(screen.queryByText(/more/)).toBeNull()
  act(() => putOnPaper(false))
  expect(shown()).toBe(3)
})

test('a list of thousands does not fill a ream: what is left out is counted', () => {
  boxHeight = 120
  render(<List rows={names(4_805)} />)
  act(() => putOnPaper(true))
  expect(shown()).toBe(1_000)
  expect(screen.getByText('3805 more')).toBeDefined()
  act(() => putOnPaper(false))
})
