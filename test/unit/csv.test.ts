import { expect, test } from 'vitest'
import { csvOf } from '#ui/exports/csv.ts'
import { figure, plain } from '#ui/table-twin.ts'

const linesOf = async (blob: Blob) => (await blob.text()).replace('\uFEFF', '').split('\r\n')

test('numbers in a file are bare, two digits finer than printed, and free of binary noise', async () => {
  const table = {
    columns: [{ id: 'value', title: 'value', kind: 'number' as const }],
    rows: [0.42000000000000004, 25.52853392289623, 5 / 6, -33.09999999999999, 1_447_400, 0].map((value) => [
      figure('printed', value),
    ]),
  }
  expect((await linesOf(csvOf(table, []))).slice(1, 7)).toEqual([
    '0.42',
    '25.529',
    '0.83333',
    '-33.1',
    '1447400',
    '0',
  ])
})

test('a column whose unit is seen on screen names it in a file', async () => {
  const table = {
    columns: [{ id: 'rate', title: 'rate', titleInFile: 'rate (share)', kind: 'number' as const }],
    rows: [[plain('-')]],
  }
  expect((await linesOf(csvOf(table, [])))[0]).toBe('rate (share)')
})
