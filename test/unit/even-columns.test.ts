import { expect, test } from 'vitest'
import { evenColumns } from '#ui/even-columns.ts'

test.each([
  [null, 6],
  [8, 6],
  [6, 6],
  [5, 3],
  [4, 3],
  [2, 2],
  [1, 1],
  [0, 1],
  [-3, 1],
  [2.5, 2],
  [Number.NaN, 1],
])('six figures where %s fit stand in %i columns', (fitting, columns) => {
  expect(evenColumns(6, fitting)).toBe(columns)
})

test.each([
  [7, 5, 4],
  [7, 3, 3],
  [5, 4, 3],
  [5, 2, 2],
  [1, 9, 1],
])('%i figures where %i fit stand in %i columns, not one below the other', (figures, fitting, columns) => {
  expect(evenColumns(figures, fitting)).toBe(columns)
})
