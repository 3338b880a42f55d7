import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { StatusGrid } from '#charts/StatusGrid.tsx'
import { putOnPaper } from '#ui/paper.ts'

const grid = (rows: number) => (
  <StatusGrid
    caption="grid"
    corner="station"
    columns={[{ id: 'one', title: '1' }]}
    rows={Array.from({ length: rows }, (_, at) => ({
      id: `${at}`,
      label: `row ${at}`,
      cells: [{ state: 'done' as const }],
    }))}
    words={{ done: 'done' }}
    remainder={(hidden) => `${hidden} more`}
  />
)

/** Roles of a thousand rows take a test seconds to work out. */
const rows = () => document.querySelectorAll('tbody th').length

afterEach(() => act(() => putOnPaper(false)))

test('of thousands of rows a screen has those in sight, and paper the first thousand and the number of the others', () => {
  render(grid(1_200))
  expect(rows()).toBeLessThan(200)
  act(() => putOnPaper(true))
  expect(rows()).toBe(1_000)
  screen.getByText('200 more')
})

test('a list that paper holds is there as a whole', () => {
  act(() => putOnPaper(true))
  render(grid(900))
  expect(rows()).toBe(900)
  expect(screen.queryByText(/more/)).toBeNull()
})
