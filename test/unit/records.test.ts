import { expect, test } from 'vitest'
import { firstPlannedEnd, newestFirst, phaseSteps } from '#domain/records.ts'
import { day, milestone, name, project } from './made.ts'

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

test('the first planned end is the last day that was due at first; without a change of plan there is none to show', () => {
  const due = (text: string) => ({ ...milestone(1, null), due: day(text) })
  const changed = project({ milestones: [due('2022-06-30'), due('2022-12-31')] })
  const moved = (at: number, to: string) => ({ baselines: [{ milestone: at, due: day(to) }] })
  expect(firstPlannedEnd(changed, moved(1, '2022-11-30'))).toBe('2022-11-30')
  expect(firstPlannedEnd(changed, moved(0, '2022-05-31'))).toBe('2022-12-31')
  expect(firstPlannedEnd(changed, { baselines: [] })).toBeNull()
  expect(firstPlannedEnd(project({ milestones: null }), moved(0, '2022-05-31'))).toBeNull()
})
