import { expect, test } from 'vitest'
import { newestFirst, phaseSteps } from '#domain/records.ts'
import { day, name } from './made.ts'

const began = { phases: [{ phase: 'approval' as const, began: day('2022-05-21') }] }

test('seven phases in order: those past, the present one, those to come', () => {
  expect(phaseSteps('contract', began).map(({ phase, state }) => `${phase} ${state}`)).toEqual([
    'need past',
    'approval past',
    'contract present',
    'delivery open',
    'mid-review open',
    'final-review open',
    'closed open',
  ])
})

test('a phase has the day that was written down, and none is made up', () => {
  const days = phaseSteps('contract', began).map(({ began: first }) => first)
  expect(days).toEqual([null, '2022-05-21', null, null, null, null, null])
  expect(phaseSteps('contract', null).every(({ began: first }) => first === null)).toBe(true)
})

test('a day written down for a phase that is still to come is not shown as reached', () => {
  expect(phaseSteps('need', began)[1]).toEqual({ phase: 'approval', state: 'open', began: null })
})

test('the newest change stands first', () => {
  const change = (on: string) => ({ on: day(on), what: name(on), by: name('站') })
  const changes = [change('2022-06-01'), change('2023-01-05'), change('2022-09-30')]
  expect(newestFirst({ changes }).map(({ on }) => on)).toEqual(['2023-01-05', '2022-09-30', '2022-06-01'])
})
