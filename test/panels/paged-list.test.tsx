import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { LocaleProvider } from '#i18n/locale.tsx'
import { movedClock } from '#test/unit/moved-clock.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { PagedLists } from '#ui/paged-lists.ts'
import { PagedList } from '#wall/PagedList.tsx'
import { createPages } from '#wall/pages.ts'

const ROW = 30
const LINE = 20
/** Four rows and the line under them. */
const BOX = 145

function place(element: Element): { top: number; bottom: number } {
  const rows = document.querySelectorAll('li').length
  if (element.tagName === 'LI') {
    const at = [...(element.parentElement?.children ?? [])].indexOf(element)
    return { top: at * ROW, bottom: (at + 1) * ROW }
  }
  if (element.tagName === 'A') return { top: 0, bottom: 0 }
  if (element.tagName === 'UL') return { top: 0, bottom: rows * ROW }
  if (element.tagName === 'P') return { top: rows * ROW, bottom: rows * ROW + LINE }
  return { top: 0, bottom: BOX }
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const { top, bottom } = place(this)
    return new DOMRect(0, top, 300, bottom - top)
  })
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => BOX)
})

/** A list of so many rows on a wall, and the time that passes on it. */
function hangOnWall(many: number) {
  const { clock, monotonic, pass } = movedClock()
  const pages = createPages({
    clock,
    monotonic,
    leftMs: () => null,
    isPaused: () => false,
  })
  const rows = Array.from({ length: many }, (_, at) => `row ${at + 1}`)
  const presence = {
    subscribe: () => () => undefined,
    isSomebodyThere: () => false,
    isAt: (part: Element) => part.contains(document.activeElement),
    stop: () => undefined,
  }
  render(
    <LocaleProvider id="zh-CN">
      <PagedLists value={(props) => <PagedList {...props} pages={pages} presence={presence} />}>
        <FittingList rows={rows} idOf={(row) => row} remainder={(hidden) => `另有 ${hidden} 项`}>
          {(visible) => (
            <ul>
              {visible.map((row) => (
                <li key={row}>
                  <a href="#row">{row}</a>
                </li>
              ))}
            </ul>
          )}
        </FittingList>
      </PagedLists>
    </LocaleProvider>,
  )
  return (ms: number) => act(() => pass(ms))
}

const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('a list on a wall shows its pages one after another and says which rows these are', () => {
  const wait = hangOnWall(10)
  expect(shown()).toEqual(['row 1', 'row 2', 'row 3', 'row 4'])
  expect(screen.getByText('第 1–4 项，共 10 项')).toBeDefined()
  wait(10_000)
  expect(screen.getByText('第 5–7 项，共 10 项')).toBeDefined()
  wait(10_000)
  expect(shown()).toEqual(['row 8', 'row 9', 'row 10'])
  expect(screen.getByText('第 8–10 项，共 10 项')).toBeDefined()
  wait(10_000)
  expect(shown()[0]).toBe('row 1')
})

test('a list of which all rows fit says nothing of pages', () => {
  const wait = hangOnWall(4)
  wait(60_000)
  expect(shown()).toHaveLength(4)
  expect(screen.queryByText(/共/)).toBeNull()
})

test('of thousands of rows the first sixty are told, and the others counted', () => {
  hangOnWall(5_000)
  expect(screen.getByText('第 1–4 项，共 60 项 · 另有 4940 项')).toBeDefined()
})

test('a page stays while the keyboard is in it', () => {
  const wait = hangOnWall(10)
  screen.getAllByRole('link')[0]?.focus()
  wait(60_000)
  expect(shown()[0]).toBe('row 1')
})
