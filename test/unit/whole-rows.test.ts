import { expect, test } from 'vitest'
import { wholeRowsEnd } from '#ui/whole-rows.ts'

test.each([
  ['after the last row that fits', 100, [30, 60, 90, 120], 90],
  ['at the edge, where a row ends there', 90, [30, 60, 90, 120], 90],
  ['nowhere, where all rows fit', 120, [30, 60, 90, 120], null],
  ['nowhere, where the last row ends a fraction beyond', 119.5, [30, 60, 90, 120], null],
  ['nowhere, where not even one fits', 20, [30, 60], null],
  ['nowhere in a box without rows', 20, [], null],
])('a box of rows ends %s', (_, room, ends, end) => {
  expect(wholeRowsEnd(room, ends)).toBe(end)
})

test('rows beyond the first that does not fit are not measured', () => {
  let measured = 0
  function* ends() {
    for (let end = 30; ; end += 30) {
      measured += 1
      yield end
    }
  }
  expect(wholeRowsEnd(100, ends())).toBe(90)
  expect(measured).toBe(4)
})
