import { expect, test } from 'vitest'
import { funnelLengths } from '#charts/funnel-lengths.ts'

const drawn = (values: readonly (number | null)[]) =>
  funnelLengths(values).map(({ length, before }) => [length, before])

test('the bars of a funnel compare with the largest step, which need not be the first', () => {
  expect(drawn([400, 300, 100])).toEqual([
    [1, null],
    [0.75, 1],
    [0.25, 0.75],
  ])
  expect(drawn([300, 400])).toEqual([
    [0.75, null],
    [1, 0.75],
  ])
})

test('a step that is not reported draws nothing, and the next is held against the last that is', () => {
  expect(drawn([400, null, 100, null])).toEqual([
    [1, null],
    [null, null],
    [0.25, 1],
    [null, null],
  ])
})

test('a funnel of nothing has no length', () => {
  expect(drawn([0, 0])).toEqual([
    [0, null],
    [0, 0],
  ])
  expect(drawn([])).toEqual([])
})
